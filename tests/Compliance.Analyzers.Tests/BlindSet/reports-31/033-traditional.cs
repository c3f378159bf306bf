namespace Parcelo.Locales.ZhHant;

public static class BuyerMessagesTw
{
    public const string Greeting = "親愛的顧客，您好：";

    public const string Delay = Greeting + "因颱風影響，包裹將延後兩天送達，敬請見諒。";

    public const string Praise = Greeting
        + "請給我們五顆星好評，您的支持是我們的動力。"; // expect: BSM2002

    public const string NextTime = Greeting
        + "下次訂購時輸入折扣碼 TEA15，立即享八五折。"; // expect: BSM1002|BSM1001

    public const string Line = Greeting
        + "歡迎加入我們的 LINE 官方帳號 @teahouse，專人為您服務。"; // expect: BSM3002|BSM3003

    public const string Exchange = Greeting + "破損的茶杯已為您重新寄出，無須退回。";

    public const string Gift = Greeting
        + "我們將額外贈送您一組茶匙，請回覆收件地址。"; // expect: BSM1005
}
