namespace Maplerow.Automation.Sequences;

public readonly record struct ServiceMessage(string Subject, string Body);

public static class ReturnSequence
{
    public static IEnumerable<ServiceMessage> For(string buyerName, string orderId, decimal amount)
    {
        yield return new(
            $"Return for order {orderId}",
            $"Hi {buyerName}, please pack the monitor in its original box and attach the label from Your Orders.");

        yield return new(
            $"Return received for order {orderId}",
            $"Hi {buyerName}, your return has arrived and is being checked. We will refund it within two working days.");

        yield return new(
            $"Refund for order {orderId}",
            $"Hi {buyerName}, we refunded {amount:C} to your original payment method through Amazon.");
    }
}
