using MassTransit;

namespace DrillShed.Warranty;

public record WarrantyClaimDecided(string OrderId, string Buyer, ClaimOutcome Outcome);
public enum ClaimOutcome { Replace, Repair, Refund, Expired, NeedsPhoto }

public class WarrantyClaimDecidedConsumer(IBuyerMessageSender sender) : IConsumer<WarrantyClaimDecided>
{
    public Task Consume(ConsumeContext<WarrantyClaimDecided> context)
    {
        var (order, buyer, outcome) = context.Message;
        var text = outcome switch
        {
            ClaimOutcome.Replace => $"Hi {buyer}, your claim for order {order} went through. A new drill is on its way for free, the return label for the old one is in your account.",
            ClaimOutcome.Repair => $"Hi {buyer}, we fix the chuck of order {order} at no cost, it takes about a week once it's here.",
            ClaimOutcome.Refund => $"Hi {buyer}, we can't get that part any more, so we refunded order {order} completely.",
            ClaimOutcome.Expired => $"Hi {buyer}, the two year warranty for order {order} ended in March, so sadly we can't repair it free of charge.",
            ClaimOutcome.NeedsPhoto => $"Hi {buyer}, our technician wants to review your case. Could you reply with a photo of the rating plate?",
            _ => throw new NotSupportedException(outcome.ToString())
        };
        return sender.SendAsync(order, text, context.CancellationToken);
    }
}
