namespace Tidewater.Seller.Automation;

public interface IOrderProblemMessage
{
    string MarketplaceId { get; }

    string Subject => "Order {orderId}: wrong size";

    string Body => "Hi, we shipped the wrong size for order {orderId}. The right one leaves today and you may keep the first.";
}

public sealed class UsOrderProblemMessage : IOrderProblemMessage
{
    public string MarketplaceId => "ATVPDKIKX0DER";

    public string Body => "Hi, you asked whether you can buy from us directly. We sell on Amazon only, so please order there.";
}

public sealed class UkOrderProblemMessage : IOrderProblemMessage
{
    public string MarketplaceId => "A1F83G8C2ARO7P";

    string IOrderProblemMessage.Subject => "Order {orderId}: one item refunded";

    public string Body { get; init; } = "Hi, one of the three mugs broke on our side before packing. That mug has been refunded; the other two are on the van.";
}

public sealed class CaOrderProblemMessage : IOrderProblemMessage
{
    public string MarketplaceId => "A2EUQ1WTGCTBG2";

    public string Body
    {
        get { return "Hi, you asked us to cancel order {orderId}. We have done so, and nothing will be charged."; }
    }
}
