using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Harwell.Fulfilment.Amazon;

public sealed class UnexpectedProblemSender
{
    private readonly AmazonConnection _connection;
    private readonly ILogger<UnexpectedProblemSender> _logger;

    private const string BrokenInTransit =
        "The carrier told us that the parcel for your order was damaged in its depot. A new unit leaves our warehouse tomorrow, you do not need to send anything back.";

    private const string SoldOut =
        "We are very sorry, the last lamp in our stock was cracked and we have none left to send. "
        + "Would you be so kind as to open Your Orders and cancel the order from your side? "  // expect: BSM4001
        + "We are looking into how this could happen.";

    public UnexpectedProblemSender(AmazonConnection connection, ILogger<UnexpectedProblemSender> logger)
    {
        _connection = connection;
        _logger = logger;
    }

    public async Task NotifyDamagedAsync(string amazonOrderId, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest { Text = BrokenInTransit };
        await _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request, ct);
        _logger.LogInformation("Damage notice sent for {Order}", amazonOrderId);
    }

    public async Task NotifySoldOutAsync(string amazonOrderId, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest { Text = SoldOut };
        await _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request, ct);
        _logger.LogInformation("Stock notice sent for {Order}", amazonOrderId);
    }
}
