using System.Collections.Generic;

namespace Listings.Feed
{
    public class ListingContent
    {
        public string Sku { get; set; }
        public string Title { get; set; }
        public List<string> BulletPoints { get; set; }
        public string Description { get; set; }
    }

    public static class ListingData
    {
        public static ListingContent GiftBox()
        {
            return new ListingContent
            {
                Sku = "GB-24-RED",
                Title = "Gift box with lid, 24 x 18 cm, red, set of 3",
                BulletPoints = new List<string>
                {
                    "Comes with a free ribbon and a card for your greeting",
                    "Five-pointed stars in gold foil on the lid",
                    "Folds flat: save space when the party is over",
                    "Also fits gift cards, vouchers and small jewellery"
                },
                Description = "A gift box for birthdays and weddings. Buy two sets and you can wrap presents for the whole family."
            };
        }
    }
}
