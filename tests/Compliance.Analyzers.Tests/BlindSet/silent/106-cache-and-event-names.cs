namespace Platform.Messaging
{
    public static class Topics
    {
        public const string CouponCreated = "promotions.coupon.created";
        public const string ReviewPosted = "catalog.review.posted";
        public const string ReviewRemoved = "catalog.review.removed";
        public const string DiscountApproved = "pricing.discount.approved";
        public const string GiftAdded = "cart.gift.added";
    }

    public class CouponCache
    {
        private const string Key = "coupon:{0}:discount";
        private readonly IDatabase _redis;
        public CouponCache(IDatabase redis) => _redis = redis;

        public decimal? Get(string code)
        {
            var v = _redis.StringGet(string.Format(Key, code));
            return v.IsNull ? null : (decimal?)v;
        }
    }
}
