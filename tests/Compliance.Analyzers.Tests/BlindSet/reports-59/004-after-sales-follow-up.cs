using System;
using System.Threading.Tasks;

namespace Kestrel.Seller.Jobs;

public class AfterSalesFollowUpJob
{
    private readonly IBuyerMailRelay _relay;
    private readonly IOrderReader _orders;

    public AfterSalesFollowUpJob(IBuyerMailRelay relay, IOrderReader orders) => (_relay, _orders) = (relay, orders);

    public async Task RunAsync(DateOnly day)
    {
        await foreach (var order in _orders.DeliveredOn(day))
        {
            await _relay.SendToBuyerAsync(order.RelayAddress, $"Regarding order {order.Id}", Compose(order));
        }

        static string Compose(
            AmazonOrder order,
            string opening = "Hello,",
            string middle = "Snap a photo of your published review, send it to us here and a $10 Amazon gift card is yours.", // expect: BSM2001
            string closing = "Kind regards, Kestrel Kitchen")
        {
            return string.Join(Environment.NewLine, opening, middle, closing);
        }
    }
}
