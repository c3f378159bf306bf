using System;

namespace Northlake.Marketplace.AfterSale
{
    /// <summary>Standard answers the desk uses in buyer threads.</summary>
    public static class AfterSaleTexts
    {
        public const string Greeting = "Hello, thank you for writing to us about your order.";

        public const string ReplacementSent =
            "We are sorry the lid arrived cracked. A new one left our warehouse today at no charge.";

        public const string KeepInTouch =
            "We are glad the grinder works. Drop us a line before you buy again and we'll knock ten percent off the price for you."; // expect: BSM1001|BSM1006

        public const string AfterReplacement =
            "The new lid should be with you by now. Since it is sorted, please go back and raise the stars you gave the grinder."; // expect: BSM2004

        public static readonly string RefundDone =
            "We have refunded the full amount through Amazon. It normally shows on your card within five business days.";

        public static readonly TimeSpan ReplyWithin = TimeSpan.FromHours(24);

        public static string ForStage(int stage)
        {
            if (stage < 0) throw new ArgumentOutOfRangeException(nameof(stage));
            return stage switch
            {
                0 => Greeting,
                1 => ReplacementSent,
                2 => AfterReplacement,
                3 => RefundDone,
                _ => KeepInTouch,
            };
        }
    }
}
