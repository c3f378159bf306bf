using MassTransit;

namespace Redwood.Messaging.Consumers;

public sealed class NegativeReviewConsumer(IBuyerOutbox outbox) : IConsumer<NegativeReviewDetected>
{
    public async Task Consume(ConsumeContext<NegativeReviewDetected> context)
    {
        var review = context.Message;

        var text = review.Stars <= 2
            ? "We are sorry you were disappointed. Would you consider changing your rating once you have the replacement?" // expect: BSM2004|BSM2001
            : "Thank you for your remarks. We will pass them on to the design team.";

        await outbox.EnqueueAsync(new BuyerMessage(review.OrderId, text), context.CancellationToken);

        if (review.HasDefect)
        {
            await outbox.EnqueueAsync(
                new BuyerMessage(review.OrderId, "We have shipped a replacement today. You do not need to send the old unit back."),
                context.CancellationToken);
        }

        if (review.Stars == 1)
        {
            await outbox.EnqueueAsync(
                new BuyerMessage(review.OrderId, $"Delete the review within {review.DaysLeft} days and your money comes back in full."), // expect: BSM2001|BSM2004
                context.CancellationToken);
        }
    }
}
