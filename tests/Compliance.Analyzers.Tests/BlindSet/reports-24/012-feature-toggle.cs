using Microsoft.FeatureManagement;

namespace Birchline.Messaging;

public class ThankYouComposer(IFeatureManager features, IBuyerInbox inbox)
{
    public async Task ComposeAsync(Order order, CancellationToken ct)
    {
        string body = await features.IsEnabledAsync("AskReview", ct)
            ? "Thanks for the order! When you've had a week with the protein, please share a review on Amazon." // expect: BSM2006
            : "Thanks for the order! The scoop is buried in the middle of the tub. It always is.";

        if (await features.IsEnabledAsync("Cashback", ct))
            body += " Reply with a screenshot of your order and we'll send half of it back through PayPal."; // expect: BSM1004|BSM3003

        if (await features.IsEnabledAsync("Allergen", ct))
            body += " Contains milk and soy, as printed on the label.";

        await inbox.SendToBuyerAsync(order.Id, body, ct);
    }
}
