namespace Brightkettle.Web.Routing;

public static class Routes
{
    public const string CouponList = "/account/coupons";
    public const string GiftCards = "/account/gift-cards/{cardId}";
    public const string WriteReview = "/products/{slug}/reviews/new";
    public const string NegativeFeedbackRemoval = "/messaging/v1/orders/{amazonOrderId}/messages/negativeFeedbackRemoval";
    public const string Solicitation = "/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback";
}

public static class ResourceKeys
{
    public const string CouponApplied = "Checkout.Coupon.Applied";
    public const string GetTenPercentOff = "Home.Banner.GetTenPercentOffYourNextOrder";
    public const string LeaveFiveStarReview = "Mobile.Prompt.LeaveFiveStarReview";
    public const string ContactOnWhatsApp = "Footer.ContactUsOnWhatsApp";
    public const string FreeGift = "Cart.FreeGift.Title";
    public const string CashbackTerms = "Legal.CashbackTerms";
}

public sealed record MenuItem(string Key, string Route)
{
    public static readonly MenuItem[] Account =
    [
        new(ResourceKeys.CouponApplied, Routes.CouponList),
        new(ResourceKeys.FreeGift, Routes.GiftCards),
    ];
}
