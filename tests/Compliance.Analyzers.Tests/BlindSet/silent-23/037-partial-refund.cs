namespace PawKitchen.Features.Refunds;

public record PartialRefundDone(string OrderId, string Buyer, decimal Amount, string Part) : INotification;

public class PartialRefundDoneHandler(IBuyerMessenger messenger) : INotificationHandler<PartialRefundDone>
{
    public Task Handle(PartialRefundDone n, CancellationToken ct)
    {
        string message =
            $"Dear {n.Buyer}, the {n.Part} was missing in your order {n.OrderId}. " +
            $"We have refunded {n.Amount:C} of this order for the missing {n.Part} to your original payment method. " +
            "You will see it in your Amazon account under Your Orders.";
        return messenger.SendMessageAsync(n.OrderId, message, ct);
    }
}

public class LateShippingRefundText
{
    public string For(string buyer, decimal fee) =>
        $"Dear {buyer}, you paid {fee:C} for express shipping but the parcel was late. We refunded this fee to your card.";
}
