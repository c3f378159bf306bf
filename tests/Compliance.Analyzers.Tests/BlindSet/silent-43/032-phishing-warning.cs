namespace Sicherheit
{
    public static class BuyerWarnings
    {
        public const string FakeMail =
            "Dear buyer, somebody sends mails in our name and promises gift cards for five star reviews. These mails are not from us. Please do not answer them.";

        public const string FakeCall =
            "Dear buyer, we never call you and never ask for a transfer by Zelle or PayPal. If someone does, please report it to Amazon.";

        public const string FakeCard =
            "Dear buyer, the card with the QR code in your parcel was not put there by us. Please do not scan it.";

        public const string FakeZh =
            "尊敬的买家，近日有人冒充本店以“好评返现”为由添加微信，请勿相信，也不要提供任何账号。";

        public const string Recall =
            "Dear buyer, the power bank of your order can overheat. Stop using it. Amazon refunds you the full price, you need not do anything. Please bring it to a collection point for batteries.";
    }
}
