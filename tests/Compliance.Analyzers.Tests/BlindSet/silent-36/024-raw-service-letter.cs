namespace Wharfside.Outbound;

internal sealed class ServiceLetters
{
    private static ReadOnlySpan<byte> Slot => "Hi, Wharfside here. Your sofa comes between 9 and 12 tomorrow."u8;

    public string ComposeDamage(BuyerOrder o)
    {
        return $$"""
            Dear {{o.BuyerName}},
            we have seen your photo of the torn seam on order {{o.OrderId}}.
            A new cover leaves our warehouse tomorrow, at no cost to you. If you would rather return the sofa,
            open a return in Your Orders and we arrange the pick-up and refund the full price.
            Kind regards, {{o.SellerName}}
            """;
    }

    public string ComposeNoTrade(BuyerOrder o) => $"""
        Dear {o.BuyerName},
        you offered to change your review if we pay you. Please keep your review as it is, we do not pay for reviews.
        The wobbling leg is covered by the warranty, a new leg was sent today.
        Kind regards, {o.SellerName}
        """;
}
