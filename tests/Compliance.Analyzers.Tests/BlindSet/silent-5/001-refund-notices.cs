using System.Threading.Tasks;

namespace Larkfield.Seller.Refunds;

public class RefundNotifier
{
    private readonly IBuyerMessenger _messenger;
    public RefundNotifier(IBuyerMessenger messenger) => _messenger = messenger;

    public Task Full(string orderId, string name, decimal amount) => _messenger.SendToBuyer(orderId,
        $"Dear {name}, we have refunded {amount:C} to your original payment method because the vase arrived broken. You need not send it back.");

    public Task Coupon(string orderId, string name, decimal amount) => _messenger.SendToBuyer(orderId,
        $"Dear {name}, you paid {amount:C} after the coupon you used at checkout, so this is the amount we have refunded.");

    public Task Tax(string orderId, string name) => _messenger.SendToBuyer(orderId,
        $"Dear {name}, you are right, the tax was charged twice on this order. We have refunded the second charge.");

    public Task Discounted(string orderId, string name) => _messenger.SendToBuyer(orderId,
        $"Dear {name}, no deduction was made: the refund is the full price, nothing was taken off for the opened box.");
}
