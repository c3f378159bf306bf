namespace KiddoBricks.Returns;

public record ReturnCase(string OrderId, string Buyer, decimal Price, bool Opened, int Attempt);

public sealed class ReturnNegotiator
{
    private readonly IBuyerChannel _channel;

    public ReturnNegotiator(IBuyerChannel channel) => _channel = channel;

    public Task StepAsync(ReturnCase c)
    {
        string text;
        if (c.Attempt == 0)
        {
            text = $"Hello {c.Buyer}, your return of order {c.OrderId} is approved. The prepaid label is in Your Orders.";
        }
        else if (c.Attempt == 1)
        {
            text = $"Hello {c.Buyer}, sending the set back is a hassle for both of us. "
                 + $"How about you drop the return and we pay you {c.Price * 0.4m:C} " // expect: BSM1003
                 + "for your trouble?";
        }
        else
        {
            text = $"Hello {c.Buyer}, this is our last proposal: tell us your PayPal address " // expect: BSM1004|BSM3003|BSM3002
                 + "and the whole amount reaches you tonight, without waiting for Amazon.";
        }
        return _channel.PostAsync(c.OrderId, text);
    }
}

public interface IBuyerChannel { Task PostAsync(string orderId, string text); }
