using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Brightwell.SellerOps.Problems;

public sealed class ProblemNotifier(IMessagingApi api)
{
    private static readonly List<string> Us = ["ATVPDKIKX0DER"];

    public Task LostInTransitAsync(string orderId, CancellationToken ct) => SendAsync(orderId,
        "Hello, the carrier has lost your juicer. We refunded the full amount of the order through Amazon this morning; you need not do anything.", ct);

    public Task MissingCupAsync(string orderId, decimal amount, CancellationToken ct) => SendAsync(orderId,
        $"Hello, the second cup was missing from your order {orderId}. We issued a partial refund of {amount:C} for the missing cup on this order.", ct);

    public Task LateAsync(string orderId, DateOnly eta, CancellationToken ct) => SendAsync(orderId,
        $"Hello, a truck breakdown delays your juicer. It now arrives on {eta:d}. If that is too late, tell us and we cancel and refund the order.", ct);

    public Task ReplacementAsync(string orderId, CancellationToken ct) => SendAsync(orderId,
        "Hello, thank you for the photo of the cracked jar. A new jar ships today free of charge and you may dispose of the broken one.", ct);

    private Task SendAsync(string orderId, string text, CancellationToken ct) =>
        api.CreateUnexpectedProblemAsync(orderId, Us, new CreateUnexpectedProblemRequest { Text = text }, ct);
}
