using System.Collections.Immutable;

namespace Fernhill.Amazon.Templates;

public static class AfterSales
{
    public static readonly ImmutableArray<(string Key, string Text)> All =
    [
        ("invoice.vat", "Hello, the VAT invoice for order {OrderId} is attached. The discount shown in line 2 is the one that was already applied to this order at checkout."),
        ("invoice.name", "Hello, which company name and VAT number should appear on the invoice for order {OrderId}? Please reply to this message."),
        ("warranty.term", "Hello, your drill has a two-year warranty from the date of delivery. Within that time we repair or replace it free of charge."),
        ("warranty.done", "Hello, the warranty repair of your drill is finished. It ships back to you tomorrow; the repair is free of charge."),
        ("coupon.applied", "Hello, the $5 coupon you clipped on the product page was applied to order {OrderId}; you find it on the invoice."),
        ("pairing", "Hello, hold the star button for five seconds. The display shows a six-digit code; type this code into the remote."),
        ("power", "Hello, please switch the power off before you change the fuse. The positive terminal is marked red."),
    ];
}
