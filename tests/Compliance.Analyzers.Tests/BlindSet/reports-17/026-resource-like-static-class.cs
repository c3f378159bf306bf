namespace Alpenglow.Resources
{
    /// <summary>Generated from BuyerMessages.resx</summary>
    internal static class BuyerMessages
    {
        internal static string AddressIncomplete => "The house number is missing in your address. Please send it so that the carrier finds you.";

        internal static string AfterSalesBonus => "Your loyalty counts: with the fifth candle you buy, we put one more into the parcel, on the house."; // expect: BSM1005|BSM1006

        internal static string AfterSalesContact => "Our customer care can be reached daily on Telegram under @alpenglow_care."; // expect: BSM3002|BSM3003

        internal static string BadReview => "We saw what you wrote about the wick. Please think again about your rating, the new wick burns cleanly."; // expect: BSM2004

        internal static string PositiveReview => "A few kind words with five stars would warm our hearts more than any candle."; // expect: BSM2002

        internal static string ReplacementSent => "We have sent you a new candle because the glass was cracked. You do not need to return the old one.";
    }
}
