using Amazon.SellingPartner.Messaging;

namespace Parley.Amazon;

public sealed class ProblemNotifier(IMessagingApi api, ILogger<ProblemNotifier> log)
{
    private static readonly List<string> Uk = ["A1F83G8C2ARO7P"];

    public async Task TellLateAsync(OrderId id, DateOnly eta)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = $"Order {id} is held at customs and will now reach you on {eta:dd MMMM}. If you no longer want it, reply and we will refund you.",
        };
        await api.CreateUnexpectedProblemAsync(id.Value, Uk, request);
    }

    public async Task TellBackorderAsync(OrderId id)
    {
        await api.CreateUnexpectedProblemAsync(id.Value, Uk, new CreateUnexpectedProblemRequest
        {
            Text = $"Order {id} cannot be filled and has been refunded. We still have a few on eBay under the name loftline_uk, " + // expect: BSM3003|BSM3001|BSM1007
                   "where you may grab one straight away.",
        });
        log.LogInformation("Backorder notice queued for {OrderId}", id);
    }

    public Task AskDeliveryAsync(OrderId id) =>
        api.CreateConfirmDeliveryDetailsAsync(id.Value, Uk, new CreateConfirmDeliveryDetailsRequest("Which day suits you for the wardrobe: Tuesday or Thursday?"));
}
