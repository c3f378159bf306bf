namespace Northgate.Brands.Service.Options;

public sealed class ServiceTextOptions
{
    public const string SectionName = "ServiceTexts";

    public string Greeting { get; init; } = "Hello {0},";

    public string WarrantyText { get; init; } =
        "the blender has a warranty of two years from delivery. A motor that fails in this time is repaired or replaced at no cost.";

    public string BladeText { get; init; } =
        "the blade you received was blunt. A new one is on its way to you, free of charge.";

    public string ReturnText { get; init; } =
        "you may return the blender until {1}. Choose the item under Your Orders, print the label and hand in the parcel.";

    public string NoOutsideDealText { get; init; } =
        "thank you for your question about buying from us directly. We sell this blender on Amazon only and do not take orders elsewhere.";

    public string OutOfStockText { get; init; } =
        "the blender you ordered is sold out. We have cancelled the order, and nothing will be charged.";
}
