namespace SellerTool.Help
{
    internal static class HelpTopics
    {
        internal const string HLP_REVIEWS =
            "Never ask buyers for five-star reviews. Amazon removes the reviews and may close the account.";

        internal const string HLP_GIFTS =
            "Offering a gift card in exchange for a review is forbidden, also when the review may be honest.";

        internal const string HLP_LINKS =
            "Do not put links to your own web shop, phone numbers or e-mail addresses into messages to buyers.";

        internal const string HLP_REQUEST =
            "Use the button 'Request a Review' in Seller Central. Amazon then sends its own neutral text once per order.";

        internal const string HLP_COUPON =
            "Coupons are created under Advertising > Coupons. They are visible to all shoppers; sending them by message is not allowed.";

        internal static string GetTopic(string strKey)
        {
            if (strKey == "REV") return HLP_REVIEWS;
            if (strKey == "GFT") return HLP_GIFTS;
            if (strKey == "LNK") return HLP_LINKS;
            return strKey == "REQ" ? HLP_REQUEST : HLP_COUPON;
        }
    }
}
