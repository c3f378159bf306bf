namespace Reed.Texts
{
    public static class BuyerTexts
    {
        public const string A = "Hi!\r\n\tLeave a \"5-star\" review \u0026 get a \u0024\u0031\u0030 gift card."; // expect: BSM2001
        // expect@+2: BSM3002|BSM1002|BSM3003
        public const string B = @"您好，
加微信""reed01""，领取优惠券。";
    }
}
