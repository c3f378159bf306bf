using System;
using Microsoft.Extensions.Logging;

namespace GangWan.Campaigns
{
    public class CouponDispatcher
    {
        private readonly ILogger<CouponDispatcher> _logger;
        private readonly ICouponStore _store;

        public CouponDispatcher(ILogger<CouponDispatcher> logger, ICouponStore store)
        {
            _logger = logger;
            _store = store;
        }

        public void Dispatch(string buyerId, string code)
        {
            _logger.LogInformation("开始给买家{BuyerId}发放优惠券{Code}，下次下单八折", buyerId, code);
            var coupon = _store.Find(code);
            if (coupon == null)
            {
                _logger.LogError("Coupon {Code} does not exist, the buyer {BuyerId} will not get a discount", code, buyerId);
                throw new ArgumentException($"优惠券{code}不存在，请您先在后台创建赠品活动。", nameof(code));
            }
            if (coupon.ExpiresAt < DateTime.UtcNow)
                throw new InvalidOperationException("You cannot send a voucher that has expired, dear colleague.");

            Console.WriteLine("{0} 折扣 {1}%，好评返现任务跳过", code, coupon.Percent);
            System.Diagnostics.Debug.WriteLine("review reminder with gift card skipped for " + buyerId);
        }
    }
}
