namespace Parcelo.Outreach;

public class OutreachService(IMarketplaceMessenger messenger, ILogger<OutreachService> log)
{
    public async Task ContactAsync(Review review, string orderId)
    {
        string buyerMessage;
        if (review is { Stars: < 3, Verified: true })
        {
            buyerMessage = "Thanks for your comment. Once it is gone from Amazon we transfer the full price to you."; // expect: BSM2001|BSM2004
        }
        else if (review is { Stars: 5 })
        {
            buyerMessage = "Thank you for the kind words! You have been picked for our insiders list with early access prices."; // expect: BSM1006|BSM1001
        }
        else
        {
            buyerMessage = "Thank you. The hinge you mention is replaced under warranty; we ship it today.";
        }

        log.LogInformation("review {Id}: removal or coupon not tracked here", review.Id);
        await messenger.SendToBuyerAsync(orderId, buyerMessage);

        var second = "Also, could we continue by email? Please tell us your private address."; // expect: BSM3002|BSM3003
        await messenger.SendToBuyerAsync(orderId, second);
    }
}
