using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Lichtwerk.Infrastructure.SpApi;

public class ProblemMelder
{
    private readonly IMessagingApi _api;
    private static readonly List<string> De = ["A1PA6795UKMFR9"];

    public ProblemMelder(IMessagingApi api) => _api = api;

    public Task MeldeTransportschadenAsync(string orderId) =>
        _api.CreateUnexpectedProblemAsync(orderId, De, new CreateUnexpectedProblemRequest
        {
            Text = "The glass shade of your lamp broke on the way. We will wire 15 euros to your PayPal account, simply reply with the address of it." // expect: BSM1004
        });

    public Task MeldeFehlbestandAsync(string orderId) =>
        _api.CreateUnexpectedProblemAsync(orderId, De, new CreateUnexpectedProblemRequest
        {
            Text = "One of the two bulbs was missing from your parcel. We have refunded its share of 6.90 EUR on this order."
        });

    public Task MeldeVerzugAsync(string orderId) =>
        _api.CreateUnexpectedProblemAsync(orderId, De, new CreateUnexpectedProblemRequest(
            text: "非常抱歉，您的灯罩运输途中破损。请加客服微信 deng_lw88，我们微信转账给您。")); // expect: BSM3002|BSM1004|BSM3003
}
