using System;

namespace XingChen.Common.Exceptions
{
    public class CouponException : Exception
    {
        public string Code { get; }
        public CouponException(string code, string message) : base(message) { Code = code; }

        public static CouponException Expired(string c) => new CouponException("C001", "优惠券已过期，请重新领取：" + c);
        public static CouponException Limit() => new CouponException("C002", "您已领取过该优惠券，每人限领一张");
        public static CouponException Once() => new CouponException("C003", "You have already used this promo code. Try another coupon.");
    }

    public static class PromotionGuard
    {
        public static void Check(Promotion p)
        {
            if (p == null) throw new ArgumentNullException(nameof(p), "促销活动不能为空");
            if (p.Percent > 90)
                throw new CouponException("P001", $"折扣{p.Percent}%超过上限，禁止保存");
            if (p.GiftCount < 0)
                throw new InvalidOperationException(string.Format("赠品数量{0}不正确，请联系管理员", p.GiftCount));
            if (string.IsNullOrEmpty(p.Code))
                throw new FormatException("Promo code must not be empty; give the buyer-facing code, e.g. SAVE10 for 10% off.");
            _ = p.Store ?? throw new CouponException("P002", "只有收到货并确认后才能评价并领取红包");
        }
    }
}
