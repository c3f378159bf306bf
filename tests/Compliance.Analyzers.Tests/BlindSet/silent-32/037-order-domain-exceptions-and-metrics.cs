using System.Diagnostics.Metrics;

namespace ChannelLoom.Observability;

public sealed class MessagingMetrics
{
    private readonly Counter<long> _blockedCoupons;
    private readonly Counter<long> _blockedReviewAsks;
    private readonly Counter<long> _blockedContacts;

    public MessagingMetrics(IMeterFactory factory)
    {
        var meter = factory.Create("ChannelLoom.Messaging");
        _blockedCoupons = meter.CreateCounter<long>("messages.blocked.coupon", description: "Drafts blocked because they offered a coupon or discount code");
        _blockedReviewAsks = meter.CreateCounter<long>("messages.blocked.review", description: "Drafts blocked because they asked for a positive review or paid for one");
        _blockedContacts = meter.CreateCounter<long>("messages.blocked.contact", description: "Drafts blocked because they gave a phone number, e-mail address or outside link");
    }

    public void Count(BlockReason reason)
    {
        var counter = reason switch
        {
            BlockReason.Coupon => _blockedCoupons,
            BlockReason.Review => _blockedReviewAsks,
            BlockReason.Contact => _blockedContacts,
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No counter for this reason; gift cards and cashback are counted as coupons."),
        };
        counter.Add(1);
    }
}
