using Quartz;
using Serilog;

namespace Stadtgarten.Jobs;

[DisallowConcurrentExecution]
public sealed class SecondTouchJob : IJob
{
    private readonly IBuyerMessenger _messenger;
    private readonly IOrderQuery _orders;

    public SecondTouchJob(IBuyerMessenger messenger, IOrderQuery orders) => (_messenger, _orders) = (messenger, orders);

    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var o in await _orders.WithoutReviewAsync(context.CancellationToken))
        {
            Log.Information("second review request for {OrderId}", o.Id);
            await _messenger.SendMessageAsync(o.Id,
                "Hi again, we don't want to bother you, but a review of the raised bed would still be most welcome."); // expect: BSM2006
        }

        foreach (var o in await _orders.SoilBuyersAsync(context.CancellationToken))
        {
            await _messenger.SendMessageAsync(o.Id,
                "Hi, spring is near! Time to stock up: the tomato soil is available again, and our seed boxes are brand new."); // expect: BSM1007
        }

        foreach (var o in await _orders.BackorderedAsync(context.CancellationToken))
        {
            await _messenger.SendMessageAsync(o.Id,
                "Hi, we cannot ship the watering can because the stock was damaged. The order is refunded in full.");
        }
    }
}
