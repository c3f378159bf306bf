using System.ComponentModel;

namespace Handel.Enums
{
    public enum ViolationKind
    {
        [Description("Discount offered in a message")]
        DiscountOffer = 1,

        [Description("Coupon or promo code sent to a buyer")]
        CouponCode = 2,

        [Description("Gift card or free product in exchange for a review")]
        ReviewIncentive = 3,

        [Description("Buyer asked to change or delete a review")]
        ReviewRemoval = 4,

        [Description("Link to a web site outside of Amazon")]
        ExternalLink = 5,

        [Description("Phone number, e-mail or WhatsApp of the seller")]
        ContactData = 6,

        [Description("PayPal refund or cashback outside of Amazon")]
        Cashback = 7
    }
}
