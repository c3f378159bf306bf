using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Bluemagpie.Seller.Refunds
{
    public class PartialRefundNotifier
    {
        private readonly IBuyerMessageApi _api;
        private readonly ILogger<PartialRefundNotifier> _logger;

        public PartialRefundNotifier(IBuyerMessageApi api, ILogger<PartialRefundNotifier> logger)
        {
            _api = api;
            _logger = logger;
        }

        public async Task NotifyAsync(PartialRefund refund)
        {
            string message = $"{refund.BuyerName} 您好，\n";
            message += $"訂單 {refund.OrderId} 的桌布有一處脫線，您表示願意留下使用。\n";
            message += $"我們已經透過亞馬遜退回 {refund.Amount:N2} 元，會退到您原本付款的信用卡。\n";

            if (refund.ShippingIncluded)
                message += "這筆金額包含運費。\n";

            message += "如果您之後還是決定退貨，請在期限內從「我的訂單」申請，剩下的款項會在收到商品後退還。\n";
            message += "造成您的困擾，非常抱歉。";

            await _api.SendAsync(refund.OrderId, message);
            _logger.LogInformation("部分退款通知已送出，訂單 {OrderId}", refund.OrderId);
        }

        public Task DeclineAsync(PartialRefund refund) =>
            _api.SendAsync(refund.OrderId, $"{refund.BuyerName} 您好，桌布已經下水洗過，依規定無法全額退款；也很抱歉，我們沒有折價券可以提供。");
    }
}
