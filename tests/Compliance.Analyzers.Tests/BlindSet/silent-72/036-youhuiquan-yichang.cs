using System;

namespace Langyue.Promotion.Domain
{
    public class CouponBatch
    {
        public int Total { get; private set; }
        public int Used { get; private set; }
        public DateTime ExpireAt { get; private set; }
        public decimal Discount { get; private set; }

        public CouponBatch(int total, decimal discount, DateTime expireAt)
        {
            if (total <= 0)
                throw new ArgumentException("优惠券数量必须大于零", nameof(total));
            if (discount <= 0 || discount >= 1)
                throw new ArgumentException("折扣必须介于 0 和 1 之间，例如八折填 0.8", nameof(discount));
            if (expireAt <= DateTime.UtcNow)
                throw new ArgumentException("优惠券过期时间不能早于当前时间", nameof(expireAt));

            Total = total;
            Discount = discount;
            ExpireAt = expireAt;
        }

        public void Use(string orderNo)
        {
            if (DateTime.UtcNow > ExpireAt)
                throw new BusinessException("COUPON_EXPIRED", $"订单 {orderNo} 使用的优惠券已过期");
            if (Used >= Total)
                throw new BusinessException("COUPON_EMPTY", "优惠券已被领完");

            Used++;
        }

        public void AttachGift(string sku)
        {
            if (string.IsNullOrWhiteSpace(sku))
                throw new BusinessException("GIFT_SKU", "请先选择赠品再保存活动");
        }
    }
}
