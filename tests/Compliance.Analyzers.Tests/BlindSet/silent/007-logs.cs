using Microsoft.Extensions.Logging;

namespace Guardrail.Outbox
{
    public class OutboxFilter
    {
        private readonly ILogger<OutboxFilter> _logger;
        public OutboxFilter(ILogger<OutboxFilter> logger) => _logger = logger;

        public bool Allow(OutgoingMessage m)
        {
            if (m.Hits.Count == 0) return true;

            _logger.LogWarning("Message for {OrderId} blocked: it offers a coupon or discount to the buyer", m.OrderId);
            _logger.LogWarning("Blocked text asked the buyer to remove a review, agent {Agent}", m.Agent);
            _logger.LogDebug("Gift card mention found at {Offset}", m.Hits[0].Offset);
            _logger.LogError("Agent {Agent} promised cashback through PayPal for a 5-star review", m.Agent);
            return false;
        }
    }
}
