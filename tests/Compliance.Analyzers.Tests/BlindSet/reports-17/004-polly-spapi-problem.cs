using Polly;
using Polly.Retry;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Hafenkontor.Marketplace;

public sealed class ProblemNotifier
{
    private readonly IMessagingApi _api;
    private readonly AsyncRetryPolicy _retry = Policy
        .Handle<HttpRequestException>()
        .WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(Math.Pow(2, n)));

    public ProblemNotifier(IMessagingApi api) => _api = api;

    public Task NotifyBrokenAsync(string orderId, List<string> markets) => _retry.ExecuteAsync(() =>
        _api.CreateUnexpectedProblemAsync(orderId, markets, new CreateUnexpectedProblemRequest
        {
            Text = "We are sorry that the teapot arrived broken. Please tell us your PayPal address, then you have the money back this evening.", // expect: BSM1004|BSM3003
        }));

    public Task NotifyLateAsync(string orderId, List<string> markets) => _retry.ExecuteAsync(() =>
        _api.CreateUnexpectedProblemAsync(orderId, markets, new CreateUnexpectedProblemRequest
        {
            Text = "Your parcel is two days late. For the trouble we would like to pay you 10 EUR on top, you just have to say yes.", // expect: BSM1003
        }));

    public Task NotifyLostAsync(string orderId, List<string> markets) => _retry.ExecuteAsync(() =>
        _api.CreateUnexpectedProblemAsync(orderId, markets, new CreateUnexpectedProblemRequest
        {
            Text = "The carrier has confirmed that the parcel is lost. We have refunded the full price to your original payment method.",
        }));
}
