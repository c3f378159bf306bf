using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Brightwell.SellerOps.Messaging;

public sealed class DelayNotifier(IMessagingApi api, ILogger<DelayNotifier> logger)
{
    private static readonly List<string> Us = ["ATVPDKIKX0DER"];

    public async Task NotifyStormDelayAsync(string amazonOrderId, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "Hello, a winter storm closed our warehouse in Memphis for two days. Your blender now arrives by Friday. " +
                   "If that is too late, we cancel the order and refund it in full.",
        };
        await api.CreateUnexpectedProblemAsync(amazonOrderId, Us, request, ct);

        logger.LogInformation("Delay notice queued for {OrderId}", amazonOrderId);
    }

    public Task NotifyLidCrackAsync(string amazonOrderId, CancellationToken ct) =>
        api.CreateUnexpectedProblemAsync(amazonOrderId, Us, new CreateUnexpectedProblemRequest
        {
            Text = "Hello, some lids of this lot left the mold with a hairline crack. A new lid is on its way to you. "
                 + "To say sorry we would also like to knock 15% off whatever you order from us next.", // expect: BSM1001|BSM1006
        }, ct);

    public Task AskForOpinionAsync(string amazonOrderId, CancellationToken ct) =>
        api.CreateConfirmOrderDetailsAsync(amazonOrderId, Us, new CreateConfirmOrderDetailsRequest(
            text: "Hello, your blender was delivered last week. Please take a minute to write a review of it on Amazon."), ct); // expect: BSM2006
}
