using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;
using Microsoft.FeatureManagement;

namespace Brightkiln.Fulfilment.Messaging;

public sealed class DelayNoticeSender
{
    private readonly AmazonConnection _amazon;
    private readonly IFeatureManager _features;
    private readonly ILogger<DelayNoticeSender> _log;

    public DelayNoticeSender(AmazonConnection amazon, IFeatureManager features, ILogger<DelayNoticeSender> log)
    {
        _amazon = amazon;
        _features = features;
        _log = log;
    }

    public async Task SendAsync(DelayedOrder order, CancellationToken ct)
    {
        var parts = new System.Collections.Generic.List<string>
        {
            $"Your order {order.OrderId} will leave our kiln later than promised.",
            $"The new dispatch date is {order.NewShipDate:MMMM d}.",
            "If that is too late for you, reply here and we will cancel the order and return the full amount."
        };

        if (await _features.IsEnabledAsync("DelaySweetener"))
        {
            parts.Add(Sweetener(order));
        }

        var request = new CreateUnexpectedProblemRequest { Text = string.Join(" ", parts.Where(p => p.Length > 0)) };
        await _amazon.Messaging.CreateUnexpectedProblemAsync(order.OrderId, request, ct);
        _log.LogInformation("Delay notice for {OrderId} accepted", order.OrderId);
    }

    private static string Sweetener(DelayedOrder order) =>
        order.Total > 100m
            ? "To say sorry we will knock 15% off whatever you buy from us next." // expect: BSM1001|BSM1006
            : "As a small apology we will slip a free glazed mug into your parcel."; // expect: BSM1005
}
