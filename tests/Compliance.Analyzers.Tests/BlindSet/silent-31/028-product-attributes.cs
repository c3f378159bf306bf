namespace Parcelo.Catalog;

public record ProductRow(string Asin, string Name, decimal Price, string Category);

public static class DemoCatalog
{
    public static readonly ProductRow[] Rows =
    [
        new("B0DEMO0001", "WeChat QR code stand, acrylic", 9.90m, "Office"),
        new("B0DEMO0002", "Coupon organizer wallet", 14.50m, "Office"),
        new("B0DEMO0003", "Free Spirit gift box", 19.00m, "Gifts"),
        new("B0DEMO0004", "Review binder for medical students", 24.00m, "Books"),
        new("B0DEMO0005", "Cashback pub game", 12.00m, "Games"),
        new("B0DEMO0006", "Five Star notebook, 100 sheets", 5.49m, "Office"),
    ];

    public static IReadOnlyDictionary<string, string> CategoryNames { get; } = new Dictionary<string, string>
    {
        ["gift-cards"] = "Gift cards",
        ["deals"] = "Deals and coupons",
        ["newsletter"] = "Newsletter archive",
    };
}
