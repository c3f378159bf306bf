using Microsoft.Extensions.Localization;

namespace WebShop.Ui
{
    public class CheckoutLabels
    {
        private readonly IStringLocalizer<CheckoutLabels> L;
        public CheckoutLabels(IStringLocalizer<CheckoutLabels> l) => L = l;

        public string CouponLabel => L["Checkout.Coupon.EnterCode"];
        public string GiftCardLabel => L["Checkout.GiftCard.Balance"];
        public string ReviewTitle => L["Product.Review.WriteYourReview"];
        public string FreeShipping => L["Basket.FreeShipping.AmountMissing"];

        public const string ResDiscountInvalid = "Errors.Discount.InvalidOrExpired";
        public const string ResLoyalty = "Account.Loyalty.PointsForNextOrder";
        public const string ResReferral = "Account.Referral.InviteFriends";
    }
}
