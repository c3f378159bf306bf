namespace Northway.CustomerCare.Replies
{
    public static class ReplyConstants
    {
        public const string NoCoupons =
            "Thank you for your question. We cannot issue coupons or discount codes by message; the price shown on the product page is the current one.";

        public const string FullRefund =
            "We have refunded the full amount of order {0} to your original payment method. You do not have to return the item.";

        public const string FreeReplacement =
            "I am sorry that the pump is faulty. A replacement is being shipped today free of charge, and you can keep the old one.";

        public const string UnderReview =
            "Your A-to-z claim is still under review. We have sent Amazon the photos and expect a decision by Friday.";

        public const string GiftReceipt =
            "The parcel contains a gift receipt without prices. The gift message you entered at checkout is printed on the card.";

        public const string PartialRefund =
            "One of the four hooks was missing, so we refunded $3.50 of the price for order {0}. The refund shows up in 3 to 5 days.";

        public const string CancelOffer =
            "The carrier has delayed your parcel until {1}. You can wait, or we cancel the order and refund you. What do you prefer?";
    }
}
