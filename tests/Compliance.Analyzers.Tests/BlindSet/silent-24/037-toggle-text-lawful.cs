using Microsoft.FeatureManagement;

namespace Birchline.Messaging;

public class DelayComposer(IFeatureManager features, IBuyerInbox inbox)
{
    public async Task ComposeAsync(Order order, DateOnly eta, CancellationToken ct)
    {
        var body = $"Hi {order.First}, your order {order.Id} is late. ";
        body += await features.IsEnabledAsync("BluntTone", ct)
            ? "We mislabeled it. That's the whole story. "
            : "It was sorted to the wrong depot. ";
        body += $"The new date is {eta:MMM d}. ";

        if (order.DaysLate > 7)
            body += "If you'd rather not wait, tell us and we'll cancel it and refund every cent.";
        else
            body += "You don't have to do anything.";

        await inbox.SendToBuyerAsync(order.Id, body, ct);
    }
}
