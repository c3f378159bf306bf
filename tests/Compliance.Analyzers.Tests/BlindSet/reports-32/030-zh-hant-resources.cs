namespace ChannelLoom.Resources;

/// <summary>Strings shown to Amazon buyers, zh-TW.</summary>
public static class BuyerMessagesZhTw
{
    public static string DelayBody => "您好，因颱風影響，您的訂單將延後一天送達，造成不便敬請見諒。";

    public static string CouponBody => "您好，回購時輸入折扣碼 {code}，立即享有九折優惠。"; // expect: BSM1002|BSM1001

    public static string GiftBody => "您好，為感謝您的支持，我們準備了一份免費小禮物，請回覆您的地址。"; // expect: BSM1005

    public static string LineBody => "您好，歡迎加入我們的 LINE 官方帳號 @loomtw，客服更快回覆。"; // expect: BSM3002|BSM3003

    public static string ReviewBody => "您好，希望您能給我們五顆星的好評，您的肯定是我們最大的動力。"; // expect: BSM2002

    public static string InvoiceBody => "您好，您索取的電子發票已附於本訊息，請查收。";
}
