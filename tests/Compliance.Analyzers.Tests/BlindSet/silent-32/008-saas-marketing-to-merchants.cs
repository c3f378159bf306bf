using ChannelLoom.Billing;

namespace ChannelLoom.Features.Subscriptions.Lifecycle;

/// <summary>Mails to the merchants who subscribe to ChannelLoom, not to their customers.</summary>
public sealed class TrialEndingHandler : INotificationHandler<TrialEnding>
{
    private readonly IMerchantMailer _merchantMailer;

    public TrialEndingHandler(IMerchantMailer merchantMailer) => _merchantMailer = merchantMailer;

    public Task Handle(TrialEnding e, CancellationToken ct)
    {
        var text = $"""
            Dear {e.MerchantName},

            the trial of your ChannelLoom workspace ends on {e.EndsOn:D}.
            Upgrade to the annual plan before that day and two months of the subscription are on us.
            Your sales engineer can walk you through the Walmart and eBay connectors.

            The ChannelLoom billing team
            """;

        return _merchantMailer.SendToMerchantAsync(e.MerchantEmail, "Your ChannelLoom trial", text, ct);
    }
}
