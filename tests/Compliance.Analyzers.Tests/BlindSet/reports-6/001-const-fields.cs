using System;
using System.Collections.Generic;

namespace PawPantry.Marketplace.Messages
{
    /// <summary>Texts the follow-up job puts into the Amazon thread.</summary>
    internal static class FollowUpTexts
    {
        public const int MaxLength = 2000;

        public const string LeashDelay =
            "Hello, the carrier has moved the delivery of your reflective leash to {date}. If that is too late for you, reply here and we will cancel the order and refund it in full.";

        public const string BowlFollowUp =
            "Hi {buyer}, we hope your dog enjoys the slow-feeder bowl. Use code PAW15 at checkout and your next bag of treats is 15% cheaper."; // expect: BSM1002|BSM1001

        public static readonly string HarnessSize =
            "Could you tell us the chest girth of your dog in cm? The size on the order (XS) and the breed you mentioned do not match, and we would like to avoid a return.";

        public static readonly string TowerCheck =
            "Your kitten tower was delivered on {date}. If you love it, please leave us five stars; if anything is wrong, write to us before you post."; // expect: BSM2003|BSM2002

        private const string MissingScrew = "The two M6 screws missing from your kitten tower (order {order}) left our warehouse today at no charge.";

        internal static IReadOnlyDictionary<TextKind, string> ByKind { get; } = new Dictionary<TextKind, string>
        {
            [TextKind.Delay] = LeashDelay,
            [TextKind.Bowl] = BowlFollowUp,
            [TextKind.Size] = HarnessSize,
            [TextKind.Tower] = TowerCheck,
            [TextKind.Parts] = MissingScrew,
        };

        internal static string Fit(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength);
    }

    internal enum TextKind { Delay, Bowl, Size, Tower, Parts }
}
