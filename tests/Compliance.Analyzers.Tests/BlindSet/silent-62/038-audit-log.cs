using System;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Quayside.Auditing
{
    public class MessageAuditTrail
    {
        private readonly ILogger<MessageAuditTrail> _logger;
        private readonly IAuditStore _store;

        public MessageAuditTrail(ILogger<MessageAuditTrail> logger, IAuditStore store)
        {
            _logger = logger;
            _store = store;
        }

        public void MessageRejected(string agent, string orderId, string rule)
        {
            _logger.LogWarning("Agent {Agent} tried to offer a gift card to the buyer of {OrderId}; rejected by {Rule}", agent, orderId, rule);
            _store.Append("message.rejected", $"{agent}: you may not send coupon codes to buyers ({rule})");
        }

        public void TemplateChanged(string agent, string template)
        {
            _logger.LogInformation("{Agent} removed the sentence about a free replacement and 10% off from template {Template}", agent, template);
            _store.Append("template.changed", $"{agent} edited {template}: \"please leave us a five star review\" was deleted");
        }

        public void RefundIssued(string agent, string orderId, decimal amount)
        {
            _logger.LogInformation("退款 {Amount} 已原路退回，订单 {OrderId}，操作人 {Agent}，备注：买家称收到好评返现卡片", amount, orderId, agent);
            _store.Append("refund.issued", JsonSerializer.Serialize(new { agent, orderId, amount }));
        }
    }

    public interface IAuditStore { void Append(string action, string detail); }
}
