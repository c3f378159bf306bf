namespace Kasse
{
    // captions of the point-of-sale program
    internal static class modCaptions
    {
        internal const string CAP_DISCOUNT = "Discount (%)";
        internal const string CAP_GIFTCARD = "Pay with gift card";
        internal const string CAP_FREEITEM = "Free item";
        internal const string TIP_DISCOUNT = "Enter the discount for this line. Discounts over 30% need the key of the manager.";
        internal const string TIP_COUPON = "Scan the coupon of the customer. Each coupon can be used once.";
        internal const string ERR_COUPON = "The coupon has expired. Please inform the customer.";
        internal const string ERR_GIFTCARD = "The balance of the gift card is not sufficient.";
        internal const string ASK_DELETE = "Do you really want to delete the selected coupons?";
        internal const string ASK_RECEIPT = "Print a gift receipt without prices?";

        internal static string GetCaption(int nId)
        {
            if (nId == 1) return CAP_DISCOUNT;
            else if (nId == 2) return CAP_GIFTCARD;
            else return CAP_FREEITEM;
        }
    }
}
