namespace Hoshi.Storefront.Resources;

/// <summary>寄給亞馬遜買家的訊息文字</summary>
internal static class BuyerTexts
{
    internal static string DelayBody => "親愛的顧客您好，因颱風影響，您的包裹將延後兩天送達，造成不便敬請見諒。";

    internal static string RepurchaseBody => "親愛的顧客您好，下次購買保溫瓶時輸入折扣碼 HOSHI88，即可享有八八折。"; // expect: BSM1002|BSM1001|BSM1006

    internal static string LineBody => "親愛的顧客您好，請加入我們的 LINE 官方帳號 @hoshi_cup，由專人為您服務。"; // expect: BSM3002|BSM3003

    internal static string ReviewBody => "親愛的顧客您好，請將您的一星評論改為五星，謝謝您的體諒。"; // expect: BSM2004

    internal static string RefundBody => "親愛的顧客您好，退款已完成，款項將於五個工作天內退回您的信用卡。";
}
