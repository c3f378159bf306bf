using System;
using Microsoft.Extensions.Logging;

namespace Workers.Audit
{
    public class CouponAuditWorker
    {
        private readonly ILogger<CouponAuditWorker> _logger;
        public CouponAuditWorker(ILogger<CouponAuditWorker> logger) => _logger = logger;

        public void Run(Seller seller, int sent)
        {
            _logger.LogInformation("Seller {SellerId} sent {Count} messages that offer a coupon code to buyers", seller.Id, sent);
            _logger.LogWarning("Blocked: template asks your buyer for a 5-star review in exchange for a gift card ({TemplateId})", seller.TemplateId);
            _logger.LogError("买家 {Buyer} 投诉：客服要求删除差评并返现", seller.LastBuyer);
            Console.WriteLine("Dear operator, use code " + seller.Code + " for 20% off was found in 3 templates, please delete them.");
            System.Diagnostics.Debug.WriteLine("leave a positive review and get $10 -> BSM2001");
            if (sent > 1000)
                throw new InvalidOperationException("您好，优惠券已发完，无法再赠送给买家");
        }
    }
}
