namespace Larkfield.Service;

public sealed record ServiceText(string Key, string Body);

public static class ServiceTexts
{
    public static IReadOnlyList<ServiceText> All { get; } =
    [
        new("refund", "Hello {BuyerName}, we have refunded {Amount} to your original payment method. Your bank may need three to five days."),
        new("replacement", "Hello {BuyerName}, a replacement kettle for order {OrderId} leaves our warehouse today. You pay nothing for it."),
        new("delay", "Hello {BuyerName}, the carrier reports a delay. The new delivery date is {NewDate}; if that is too late for you, we will refund you in full."),
        new("no-discount", "Hello {BuyerName}, we cannot offer discounts outside of Amazon. The price on the product page is the current one."),
        new("label", "Hello {BuyerName}, the return label for order {OrderId} is in your Amazon account under Your Orders."),
        new("warranty", "Hello {BuyerName}, the heating plate is covered by the two year warranty. We repair it free of charge."),
    ];
}
