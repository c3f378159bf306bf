namespace Nimbus.Shared
{
    public static class Terms
    {
        public const string Card = "gift card";
        public const string Stars = "five-star";
        public const string Messenger = "Telegram";
    }
}

namespace Nimbus.BuyerMessaging
{
    using Nimbus.Shared;

    public static class BuyerNotes
    {
        public const string Thanks =
            $"Hello, we would like to give you a $15 {Terms.Card} because you bought twice this year."; // expect: BSM1005

        public const string Ask =
            $"Hello, kindly leave a {Terms.Stars} review for the humidifier."; // expect: BSM2002

        public const string Service =
            $"Hello, our support answers faster on {Terms.Messenger}: add @nimbus_air there."; // expect: BSM3002|BSM3003

        public const string Label =
            "Hello, the prepaid return label can be printed from Your Orders.";
    }
}
