namespace ChaYu.Tea.Application.Letters;

public static class ServiceLetters
{
    public const string Delay = "您好，受颱風影響，您的茶具將延後兩天送達。若不便等候，請告知我們，我們會取消訂單並全額退款。";
    public const string Replacement = "您好，茶杯到貨破損我們深感抱歉，新杯今日已免費補寄，破損品請自行處理，不必寄回。";
    public const string Invoice = "您好，您所需的發票已作為附件提供，抬頭與統一編號請再確認一次。";
    public const string NoDiscount = "您好，我們無法私下提供折扣或優惠碼，一切以商品頁面標示的價格為準。";
    public const string NoContact = "您好，依平台規定我們不能提供電話或 LINE，請直接在此回覆即可。";
    public const string PartialRefund = "您好，此訂單缺少的茶匙無法補貨，茶匙的款項新台幣一百二十元已退回原付款方式。";
    public const string Manual = "您好，紫砂壺請勿使用洗潔精，養壺方法見包裝內說明書第三頁。";
    public const string Address = "您好，物流無法辨識門牌號碼，請回覆完整地址，以便重新派送。";

    public static string ReturnLabel(string dingDan) => $"您好，訂單 {dingDan} 的退貨標籤已產生，請至「您的訂單」列印，運費由我們負擔。";
}
