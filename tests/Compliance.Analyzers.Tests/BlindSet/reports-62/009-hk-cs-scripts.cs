namespace Formosa.Tools.AmazonCs
{
    public class ReplyScripts
    {
        public string ForMissingPart(string orderId) =>
            $"您好，訂單 {orderId} 漏裝的掛鉤今天已由倉庫補寄，費用由我們承擔，造成不便十分抱歉。";

        public string ForHappyBuyer(string orderId) =>
            $"您好，感謝您告訴我們訂單 {orderId} 的使用心得。" +
            "若您願意在商品頁寫下這段話，我們會另外寄一組濾網給您，當作回禮。"; // expect: BSM2001|BSM1005

        public string ForReturn(string orderId) =>
            $"您好，訂單 {orderId} 的退貨申請已核准，退貨標籤請至「我的訂單」列印，退款將於收到包裹後退回原付款方式。";

        public string ForInstallHelp() =>
            "您好，安裝時請先將支架鎖緊再上玻璃。看不懂的話可以加我們的 LINE：@formosa_fix，由師傅線上教您。"; // expect: BSM3002|BSM3003

        public string ForTax() =>
            "您好，收件人統一編號為清關必填，請直接回覆本訊息提供，以便包裹順利放行。";
    }
}
