using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightpeak.Orders.Workers;

public sealed class UnexpectedProblemWorker
{
    private readonly AmazonConnection _amazon;

    public UnexpectedProblemWorker(AmazonConnection amazon) => _amazon = amazon;

    public async Task NotifyOutOfStockAsync(string orderId, string sku, CancellationToken ct)
    {
        // we cannot ship: stock count was wrong
        var request = new CreateUnexpectedProblemRequest
        {
            Text = "Unfortunately the item is out of stock and we cannot ship it. Please cancel the order yourself from Your Orders and choose 'bought by mistake' as the reason." // expect: BSM4001
        };
        await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
    }

    public async Task NotifyRefundedAsync(string orderId, decimal amount, CancellationToken ct)
    {
        var request = new CreateUnexpectedProblemRequest(
            text: $"Unfortunately we cannot ship your order {orderId} because the last unit was damaged in our warehouse. We have refunded {amount:C} in full; you do not need to do anything.");
        await _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, request, ct);
    }

    public Task NotifyLateAsync(string orderId, string newDate, CancellationToken ct) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"Your order {orderId} is delayed until {newDate}. " +
                   "As an apology here is voucher code SORRY10, " + // expect: BSM1002
                   "please enter it at checkout when you shop with us again."
        }, ct);
}
