using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Xinghe.Oms.Services
{
    public class RefundSyncService
    {
        private readonly ILogger<RefundSyncService> _logger;
        private readonly IRefundApi _api;

        public RefundSyncService(ILogger<RefundSyncService> logger, IRefundApi api)
        {
            _logger = logger;
            _api = api;
        }

        public async Task SyncAsync(string orderId)
        {
            _logger.LogInformation("开始同步退款，订单号 {OrderId}", orderId);
            var refund = await _api.GetAsync(orderId);
            if (refund == null)
            {
                _logger.LogWarning("订单 {OrderId} 没有退款记录，跳过", orderId);
                return;
            }

            if (refund.Reason == "好评返现")
            {
                _logger.LogError("订单 {OrderId} 的客服承诺过好评返现，属于违规，请主管处理", orderId);
                throw new InvalidOperationException("禁止以返现、礼品卡换取买家好评，退款单已冻结");
            }

            if (refund.Amount > refund.OrderTotal)
            {
                throw new ArgumentException($"退款金额 {refund.Amount} 大于订单金额 {refund.OrderTotal}");
            }

            _logger.LogInformation("订单 {OrderId} 退款 {Amount} 同步完成，优惠券金额 {Coupon}", orderId, refund.Amount, refund.CouponAmount);
        }
    }
}
