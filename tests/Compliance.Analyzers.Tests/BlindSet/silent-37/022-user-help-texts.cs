namespace Nakatomi.Erp.Help
{
    internal static class HelpTexts
    {
        public const string MessagesTab =
            "On this tab you keep the texts which go to Amazon buyers. Amazon does not allow coupons, gift cards, outside links or requests for positive reviews in them.";

        public const string ReviewColumn =
            "Shows how many stars the order got. Sellers must not ask the buyer to change the review, even if the problem is solved.";

        public const string ContactColumn =
            "Mail address and phone of the customer, only filled for orders of the own web shop.";

        public const string DiscountField =
            "Discount for the whole customer group. Type 10 for ten percent off. Leave it empty when the group pays the list price.";

        public const string GiftField =
            "Article number of the free gift which the system adds to web shop orders above the limit.";

        public const string FooterTip =
            "Tip: press F1 in every field. If you like this program, the feature list of version 9 is under Help, What is new.";
    }
}
