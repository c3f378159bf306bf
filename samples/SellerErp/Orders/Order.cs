namespace SellerErp.Orders;

/// <summary>An order as the marketplace reports it.</summary>
public sealed record Order(string AmazonOrderId, string BuyerName, string BuyerRelayAddress, string Item, decimal Total, OrderState State)
{
    public string Language { get; init; } = "en";

    public DateOnly? DeliveredOn { get; init; }

    public DateOnly PromisedOn { get; init; }

    public string? MissingPart { get; init; }

    /// <summary>What support has typed for the buyer.</summary>
    public string? SupportNote { get; init; }
}

public enum OrderState
{
    Unshipped,
    Shipped,
    Delayed,
    Delivered,
    DamagedInTransit,
    OutOfStock,
}
