using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Bramble.Garden.Integrations;

public class StockProblemNotifier
{
    private readonly AmazonConnection _amazon;
    private readonly ILogger<StockProblemNotifier> _logger;

    public StockProblemNotifier(AmazonConnection amazon, ILogger<StockProblemNotifier> logger)
        => (_amazon, _logger) = (amazon, logger);

    public async Task NotifyAsync(BrokenOrder order)
    {
        CreateUnexpectedProblemRequest request;
        switch (order.Reason)
        {
            case BrokenReason.OutOfStock:
                request = new CreateUnexpectedProblemRequest
                {
                    Text = "The cedar planter you ordered is out of stock. Please cancel the order yourself in Your Orders and choose 'bought by mistake' as the reason." // expect: BSM4001
                };
                break;
            case BrokenReason.DamagedInWarehouse:
                request = new CreateUnexpectedProblemRequest
                {
                    Text = $"The cedar planter of order {order.Id} was damaged in our warehouse. We have refunded the whole amount and are sorry for the trouble."
                };
                break;
            default:
                request = new CreateUnexpectedProblemRequest(text: "Your planter is late. As a thank-you for your patience we enclose a free pair of gardening gloves."); // expect: BSM1005|BSM1003
                break;
        }

        var ok = await _amazon.Messaging.CreateUnexpectedProblemAsync(order.Id, request);
        if (!ok)
            _logger.LogWarning("Amazon refused the message for {OrderId}", order.Id);
    }
}
