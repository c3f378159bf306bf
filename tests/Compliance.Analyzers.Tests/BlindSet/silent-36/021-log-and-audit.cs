using Microsoft.Extensions.Logging;

namespace Mossgreen.Automation;

public sealed partial class OutboundGuard(ILogger<OutboundGuard> logger, IAuditTrail audit)
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} dropped: it asks the buyer for a 5-star review in return for a refund")]
    private partial void LogBribe(string id);

    public GuardResult Check(OutboundMessage m)
    {
        if (m.Findings.Contains("coupon"))
        {
            logger.LogWarning("Draft {Id} offers the buyer a coupon for the next order, not sent", m.Id);
            audit.Write(m.Id, "blocked: coupon or promo code in message to buyer");
            return GuardResult.Block;
        }
        if (m.Findings.Contains("bribe"))
        {
            LogBribe(m.Id);
            return GuardResult.Block;
        }
        if (m.Findings.Contains("contact"))
            throw new OutboundBlockedException("The draft gives away a phone number or WhatsApp account; contact data must not be sent to buyers.");

        Console.WriteLine($"{m.Id}: no gift card, no cashback, no discount found");
        return GuardResult.Pass;
    }
}
