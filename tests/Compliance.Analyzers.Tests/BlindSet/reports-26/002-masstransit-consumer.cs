using MassTransit;

namespace DeVries.Meubelen.Notifications;

internal sealed class FeedbackDueConsumer(IBuyerMessenger messenger) : IConsumer<FeedbackDue>
{
    private const string Opening = "Good afternoon,\n\nyour oak sideboard was delivered last week.";

    public async Task Consume(ConsumeContext<FeedbackDue> context)
    {
        var text = Opening + "\n\n"
            + "If you are satisfied with it, kindly leave us a review on Amazon; " // expect: BSM2003
            + "if anything is amiss, please write to us first rather than posting it there.\n\n"
            + "With kind regards,\nDe Vries Meubelen";

        await messenger.SendAsync(context.Message.OrderId, text, context.CancellationToken);
    }
}

internal interface IBuyerMessenger
{
    Task SendAsync(string orderId, string text, CancellationToken ct);
}

public record FeedbackDue(string OrderId);
