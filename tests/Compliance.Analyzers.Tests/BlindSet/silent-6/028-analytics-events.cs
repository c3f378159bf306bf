using System.Collections.Generic;

namespace Bazaar.Telemetry
{
    public interface ITelemetry { void Track(string name, IDictionary<string, object> props); }

    public static class EventNames
    {
        public const string CouponClipped = "coupon clipped by customer";
        public const string GiftCardRedeemed = "Gift Card Redeemed";
        public const string FreeGiftAdded = "free_gift_added_to_your_order";
        public const string ReviewLeft = "customer left 5 star review";
        public const string DiscountSeen = "banner_20_percent_off_seen";
        public const string ReferralShared = "refer_a_friend.shared_via_whatsapp";
    }

    public class CheckoutTelemetry
    {
        private readonly ITelemetry _telemetry;
        public CheckoutTelemetry(ITelemetry telemetry) { _telemetry = telemetry; }

        public void Coupon(string code, decimal discount)
        {
            _telemetry.Track(EventNames.CouponClipped, new Dictionary<string, object>
            {
                { "coupon code", code },
                { "discount for your order", discount },
                { "source", "mail: use code for 10% off" },
            });
        }

        public void Gift(string sku) => _telemetry.Track(EventNames.FreeGiftAdded, new Dictionary<string, object> { ["gift"] = sku, ["experiment"] = "free gift vs. discount" });
    }
}
