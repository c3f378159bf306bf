namespace Buckeye.SoapWorks;

public class ReturnLetterService(IBuyerMessenger messenger)
{
    private const string Letter = """
        Hello {first},

        here is how to send the soap dispenser back:

          1. Open Your Orders and choose "Return or replace items" next to order {orderId}.
          2. Pick "Defective". The label is free.
          3. Take the box to any UPS store before {lastDay}.

        Amazon refunds the full price to your original payment method after the first scan.
        If you would rather have a new dispenser, reply to this message and we ship one without charge.

        The Buckeye Soap crew
        """;

    public Task SendAsync(ReturnCase c) =>
        messenger.SendToBuyerAsync(c.OrderId, Letter
            .Replace("{first}", c.First)
            .Replace("{orderId}", c.OrderId)
            .Replace("{lastDay}", c.LastDay.ToString("MMMM d")));
}
