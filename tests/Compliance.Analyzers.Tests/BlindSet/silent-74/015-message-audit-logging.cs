using System;
using Microsoft.Extensions.Logging;

namespace Corvid.Audio.Amazon.Auditing;

public partial class OutboundAudit
{
    private readonly ILogger<OutboundAudit> _log;

    public OutboundAudit(ILogger<OutboundAudit> log) => _log = log;

    [LoggerMessage(EventId = 4101, Level = LogLevel.Warning, Message = "Draft {DraftId} dropped: it promised a gift card in return for a five-star review")]
    private partial void GiftCardDraftDropped(int draftId);

    public void Record(int draftId, string orderId, string finding)
    {
        switch (finding)
        {
            case "gift":
                GiftCardDraftDropped(draftId);
                break;
            case "coupon":
                _log.LogWarning("Coupon code found in draft {DraftId} for order {OrderId}, not sent to the buyer", draftId, orderId);
                break;
            case "removal":
                _log.LogError("Agent asked the buyer of {OrderId} to delete a negative review", orderId);
                break;
            default:
                Console.WriteLine("draft " + draftId + ": no discount, no external link, nothing to report");
                break;
        }
    }
}
