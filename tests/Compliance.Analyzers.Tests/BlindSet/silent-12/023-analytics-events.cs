using System.Collections.Generic;

namespace Contoso.WebShop.Analytics;

public static class EventNames
{
    public const string CouponRedeemed = "coupon_redeemed";
    public const string DiscountShown = "discount_banner_shown";
    public const string FreeGiftAdded = "free gift added to cart";
    public const string ReviewLeft = "customer left a 5 star review";
    public const string GiftCardBought = "gift card bought";
    public const string ReferralSent = "refer a friend link sent";
}

public sealed class Tracker(IEventSink sink)
{
    public void TrackCoupon(string code, int percent) =>
        sink.Track(EventNames.CouponRedeemed, new Dictionary<string, object>
        {
            ["label"] = $"{percent}% off with {code}",
            ["category"] = "Next order discount",
        });

    public void TrackReview(int stars) =>
        sink.Track(stars == 5 ? EventNames.ReviewLeft : $"customer left a {stars} star review", null);
}
