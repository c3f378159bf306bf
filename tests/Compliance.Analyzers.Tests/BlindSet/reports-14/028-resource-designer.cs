//------------------------------------------------------------------------------
// Texts moved out of BuyerMessages.resx so that they can be diffed.
//------------------------------------------------------------------------------
namespace SummitStrap.Properties
{
    internal class BuyerMessages
    {
        internal static string Culture { get; set; } = "en";

        internal static string StrapRecall
        {
            get { return "The buckle of lot 5C can open under load. Stop using the strap; the purchase price is refunded today."; }
        }

        internal static string FeedbackFix
        {
            get { return "Your neutral seller feedback hurts us a lot. We give you $10 back as soon as it is gone."; } // expect: BSM2005|BSM2001
        }

        internal static string ReviewDictation => @"Suggested wording for your review: ""Strong straps, quick delivery, would buy again"" - feel free to copy it."; // expect: BSM2002

        internal static string Extended => "Register your straps on our website within 14 days and we double the warranty."; // expect: BSM3001|BSM1006|BSM3003
    }
}
