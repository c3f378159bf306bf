using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Yunfan.Promotion.Sync
{
    public class CouponSyncService
    {
        private readonly ILogger<CouponSyncService> _logger;
        private readonly ISellerCentralCoupons _coupons;

        public CouponSyncService(ILogger<CouponSyncService> logger, ISellerCentralCoupons coupons)
        {
            _logger = logger;
            _coupons = coupons;
        }

        public async Task SyncAsync(string sellerId)
        {
            var list = await _coupons.ListAsync(sellerId);
            foreach (var c in list)
            {
                if (c.Percent is < 5 or > 50)
                {
                    _logger.LogWarning("Coupon {Id}: {Percent}% off is outside the range Amazon allows, coupon was not saved", c.Id, c.Percent);
                    continue;
                }
                if (c.Budget <= 0)
                {
                    throw new InvalidOperationException($"优惠券{c.Id}的预算必须大于0，否则买家无法领取优惠券");
                }
                if (c.EndsOn < DateTime.Today)
                {
                    _logger.LogInformation("优惠券{Id}已过期，折扣{Percent}%不再生效", c.Id, c.Percent);
                }
            }
            _logger.LogInformation("{Count} coupons synchronised, use code list exported to {Path}", list.Count, "coupons.csv");
        }
    }
}
