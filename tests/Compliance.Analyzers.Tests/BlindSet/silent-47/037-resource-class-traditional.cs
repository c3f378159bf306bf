namespace Hoshi.Storefront.Resources;

/// <summary>寄給亞馬遜買家的訊息文字（售後服務）</summary>
internal static class BuyerTexts
{
    internal static string DelayBody => "親愛的顧客您好，因颱風影響，您的包裹將延後兩天送達，造成不便敬請見諒。";

    internal static string RefuseBody => "親愛的顧客您好，很抱歉，我們無法提供折扣碼，也不接受私下匯款。";

    internal static string LineBody => "親愛的顧客您好，依平台規定我們不能使用 LINE 或電話聯絡，請直接回覆此訊息。";

    internal static string LidBody => "親愛的顧客您好，瓶蓋有瑕疵，我們已免費補寄新的瓶蓋，無須退回。";

    internal static string RefundBody => "親愛的顧客您好，退款已完成，款項將於五個工作天內退回您的信用卡。";
}
