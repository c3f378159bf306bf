namespace Millrace.Kitchen.Jobs;

public class StockOutJob(IOrderFeed feed, IBuyerMessaging messaging, ILogger<StockOutJob> logger)
{
    private const string CancelledAndRefunded =
        "Hello, the pasta machine you ordered was damaged in our warehouse and no other one is left. We have cancelled the order and refunded it in full. We apologise.";

    private const string SecondParcel =
        "Hello, the drying rack belongs to your set and travels in a second parcel. It is part of your order, nothing has to be paid for it.";

    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var order in feed.ReadAsync(ct))
        {
            var message = order.State switch
            {
                OrderState.Damaged => CancelledAndRefunded,
                OrderState.Split => SecondParcel,
                OrderState.AddressUnclear => "Hello, the flat number is missing in your address. Please send it to us here so that the courier finds you.",
                OrderState.WrongVoltage => "Hello, your order says 230 V but your address is in Canada. Shall we send the 120 V model at the same price? Otherwise we ship as ordered.",
                _ => null,
            };

            if (message is null) continue;
            await messaging.SendToBuyerAsync(order.Id, message, ct);
            logger.LogInformation("Service message sent for {OrderId}; no promotion text included", order.Id);
        }
    }
}
