using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightline.Seller.Jobs;

public class ProblemNotifier(AmazonConnection amazon, ILogger<ProblemNotifier> logger)
{
    public async Task NotifyDamagedAsync(string orderId, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "We learned from the carrier that the box with your floor lamp was crushed. A replacement has been shipped today; please dispose of the broken one safely.",
        };
        await amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
        logger.LogInformation("Told the buyer of {Order} about the damage", orderId);
    }

    public async Task NotifyScratchedAsync(string orderId, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "We are sorry about the scratch. Instead of a return we can wire $15 to your PayPal account today.", // expect: BSM1004|BSM1003
        };
        await amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
    }

    public Task NotifyBulbAsync(string orderId, CancellationToken ct) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(
            orderId,
            new CreateUnexpectedProblemRequest("The bulb was left out by mistake. For the trouble we add a $10 Amazon gift card to your account."), // expect: BSM1005|BSM1003
            ct);
}
