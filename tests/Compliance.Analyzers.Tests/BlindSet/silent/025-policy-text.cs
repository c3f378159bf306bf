namespace Training.Content
{
    public static class PolicySummary
    {
        public const string Heading = "What sellers may not write to Amazon buyers";

        public static readonly string[] Rules =
        {
            "Sellers must not offer coupons, discounts or gift cards in buyer-seller messages.",
            "Never ask a buyer to remove or change a product review, not even after the problem is solved.",
            "Do not offer compensation of any kind in exchange for a review.",
            "Links to other shops and contact details such as phone numbers are prohibited.",
            "A refund or a replacement of the order itself is allowed.",
        };

        public static string AsMarkdown() => "# " + Heading + "\n" + string.Join("\n", System.Linq.Enumerable.Select(Rules, r => "* " + r));
    }
}
