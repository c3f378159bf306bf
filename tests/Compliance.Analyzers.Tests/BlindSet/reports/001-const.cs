using System;

namespace Sellermate.Messaging
{
    /// <summary>Texts sent through Buyer-Seller Messaging. Keep in sync with the wiki.</summary>
    public static class AfterSalesTexts
    {
        public const string LateParcel =
            "Hello, your parcel was scanned late in Cincinnati. The new delivery date is Friday; if that is too late we refund the order in full.";

        public const string ReviewThanks = "Hi! Post a review of the grinder and we will send you a $15 Amazon gift card the same day."; // expect: BSM2001

        public const string MissingLid =
            "We are sorry the lid was missing. A new lid left our warehouse today, at no charge.";

        public const string ComeBack = "Enjoy your grinder! Use code GRIND20 on your next order and save 20%."; // expect: BSM1002|BSM1001|BSM1006

        private const int MaxLength = 2000;

        public static bool Fits(string text) => text != null && text.Length <= MaxLength;
    }
}
