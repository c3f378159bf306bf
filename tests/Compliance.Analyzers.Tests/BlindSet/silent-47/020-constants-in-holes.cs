namespace Nimbus.Shared
{
    public static class Terms
    {
        public const string Card = "gift card";
        public const string Coupon = "coupon";
        public const string Hours = "24 hours";
    }
}

namespace Nimbus.BuyerMessaging
{
    using Nimbus.Shared;

    public static class BuyerNotes
    {
        public const string NoCoupon =
            $"Hello, we cannot send you a {Terms.Coupon}, sorry.";

        public const string CardPayment =
            $"Hello, you paid with an Amazon {Terms.Card}, so the refund went back to that card balance.";

        public const string Descale =
            $"Hello, leave the vinegar in the tank for {Terms.Hours}, then rinse the humidifier twice.";
    }

    public static class MetricNames
    {
        public const string Redeemed = $"{Terms.Coupon}.redeemed.total";
        public const string Issued = $"{Terms.Card} issued in the last {Terms.Hours}";
    }
}
