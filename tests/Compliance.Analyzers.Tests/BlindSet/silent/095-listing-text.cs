namespace Catalog.Seed
{
    public static class DemoProducts
    {
        public static Product Mug() => new Product
        {
            Name = "Stoneware mug with lid",
            ShortDescription = "A perfect gift for tea lovers, thanks to its removable strainer.",
            FullDescription = "The mug holds 400 ml and is free of lead and cadmium. It makes a wonderful birthday gift and comes in a gift box. Dishwasher safe.",
            BulletPoints = new[]
            {
                "GREAT GIFT IDEA: packed in a sturdy gift box",
                "FREE OF BPA: only glazed stoneware and cork",
                "FIVE COLOURS: matches any kitchen",
            },
        };
    }
}
