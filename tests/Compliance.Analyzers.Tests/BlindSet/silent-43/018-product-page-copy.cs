namespace Catalog.Feeds
{
    public class ListingRow
    {
        public string Sku { get; set; }
        public string Title { get; set; }
        public string[] BulletPoints { get; set; }
        public string ProductDescription { get; set; }
    }

    public static class ListingFeed
    {
        public static ListingRow[] Rows() => new[]
        {
            new ListingRow
            {
                Sku = "MUG-77", Title = "Five Star Dad Mug, 330 ml, funny gift for fathers",
                BulletPoints = new[]
                {
                    "FUNNY GIFT: a present for birthdays, Father's Day and Christmas",
                    "SAFE: dishwasher proof, free of BPA and lead",
                    "SET: comes with a free coaster and a gift box, as shown in the pictures",
                },
                ProductDescription = "The mug for the best dad in the world. Printed on both sides. Makes a good gift together with our coffee samples."
            },
            new ListingRow
            {
                Sku = "WALLET-3", Title = "Slim wallet with slots for gift cards and coupons",
                BulletPoints = new[] { "ROOM: 8 cards, coupons, receipts and some cash", "GIFT READY: ships in a black box" },
                ProductDescription = "A small wallet with a clip. Holds vouchers, loyalty cards and up to 20 notes."
            },
        };
    }
}
