namespace Aurora.Seller.Resources
{
    using System;

    /// <summary>A strongly-typed class for the buyer texts (hand-maintained since the resx tool broke).</summary>
    internal class BuyerStrings
    {
        internal static string Delivery_Failed_Body
        {
            get { return "The courier could not reach you. A second attempt is planned for tomorrow."; }
        }

        internal static string Followup_Day3_Body
        {
            get { return "Sharing is caring: tag us in your TikTok video and we reward you."; } // expect: BSM1006|BSM1005|BSM1003|BSM3002|BSM1007
        }

        internal static string Followup_Day10_Body
        {
            get { return "As you like our candles so much, here are three more scents you should try."; } // expect: BSM1007
        }

        internal static string Complaint_Feedback_Body
        {
            get { return "We refund the shipping fee provided that the seller feedback is withdrawn."; } // expect: BSM2001|BSM2005
        }

        internal static string Wick_Body => "Trim the wick to five millimetres, then the candle will not smoke.";
    }
}
