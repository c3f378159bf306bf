using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Birchwood.Fulfilment.Jobs;

public sealed class StockoutNotifier
{
    private readonly AmazonConnection _amazon;
    private readonly ILogger<StockoutNotifier> _log;

    public StockoutNotifier(AmazonConnection amazon, ILogger<StockoutNotifier> log)
    {
        _amazon = amazon;
        _log = log;
    }

    public async Task NotifyAsync(string amazonOrderId, string title, bool refunded, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = refunded
                ? $"We could not ship {title} on order {amazonOrderId} because our stock was damaged. The full amount has been refunded."
                : $"We ran out of {title}. Could you go to Your Orders and cancel {amazonOrderId} yourself so we don't have to ship it?" // expect: BSM4001
        };

        _log.LogInformation("Sending stock-out notice for {Order}, refunded={Refunded}", amazonOrderId, refunded);
        var ok = await _amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request, ct);
        if (!ok)
            _log.LogWarning("Amazon rejected the stock-out notice for {Order}", amazonOrderId);
    }
}
