namespace Nimbus.Catalog.Seed;

public static class ProductPages
{
    public static IEnumerable<Product> Demo() =>
    [
        new Product
        {
            Sku = "NB-DC-01",
            Name = "Nimbus Dashcam 4K",
            ShortDescription = "Sharp pictures by day and night, with a free suction mount in the box.",
            FullDescription = "<p>Our best-rated dashcam. Save 20% when you buy two. Sign up for the newsletter and be the first to hear about new models.</p>",
            MetaDescription = "Buy the Nimbus dashcam with 15% discount and free shipping.",
        },
        new Product
        {
            Sku = "NB-GC-50",
            Name = "Gift card $50",
            ShortDescription = "The perfect present: a gift card for the whole shop.",
            FullDescription = "<p>Redeem the gift card at checkout. It is valid for three years.</p>",
            MetaDescription = "Gift cards from Nimbus.",
        },
    ];
}

public class Product
{
    public string Sku { get; set; } = "";
    public string Name { get; set; } = "";
    public string ShortDescription { get; set; } = "";
    public string FullDescription { get; set; } = "";
    public string MetaDescription { get; set; } = "";
}
