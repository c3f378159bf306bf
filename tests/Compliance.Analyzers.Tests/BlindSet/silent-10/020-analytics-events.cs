using System.Collections.Generic;

namespace Telemetry
{
    public static class EventNames
    {
        public const string CouponClaimed = "coupon_claimed";
        public const string FreeGiftAdded = "free gift added to cart";
        public const string ReviewWritten = "review written with five stars";
        public const string DiscountShown = "discount banner shown (20% off)";
        public const string GiftCardRedeemed = "gift card redeemed at checkout";
        public const string WeChatClicked = "wechat contact button clicked";
    }

    public class Tracker
    {
        private readonly ISink sink;
        public Tracker(ISink sink) => this.sink = sink;

        public void Promo(string code, int pct) => sink.Track(EventNames.CouponClaimed,
            new Dictionary<string, object> { ["code"] = code, ["percent off"] = pct, ["source"] = "promo code field" });

        public void Review(int stars) => sink.Track(EventNames.ReviewWritten, new Dictionary<string, object> { ["stars"] = stars });
    }

    public interface ISink { void Track(string name, IDictionary<string, object> props); }
}
