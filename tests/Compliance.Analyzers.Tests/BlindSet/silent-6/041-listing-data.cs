using System.Collections.Generic;

namespace Marigold.Catalog.Listings
{
    public class ListingDraft
    {
        public string Sku { get; set; }
        public string ProductTitle { get; set; }
        public List<string> BulletPoints { get; set; } = new List<string>();
        public string ShortDescription { get; set; }
        public string SearchTerms { get; set; }
    }

    public static class SpringListings
    {
        public static IEnumerable<ListingDraft> All()
        {
            yield return new ListingDraft
            {
                Sku = "MG-GC-10",
                ProductTitle = "Marigold Gift Card Holder Set of 10, Kraft Paper, with Free Stickers",
                BulletPoints =
                {
                    "THE PERFECT GIFT: slip in a gift card and surprise your friends on every occasion",
                    "FIVE-STAR QUALITY: 300 g kraft paper, FSC certified",
                    "10 holders and 12 stickers, the stickers are free of plastic",
                },
                ShortDescription = "Ten holders for gift cards or vouchers. Thanks to the magnetic flap your coupon stays inside.",
                SearchTerms = "gift card envelope voucher box coupon holder money gift birthday",
            };
            yield return new ListingDraft
            {
                Sku = "MG-SB-01",
                ProductTitle = "Loyalty Stamp \"Buy 9, Get 1 Free\" for Coffee Shops, Self-Inking",
                BulletPoints = { "Stamp your customers' loyalty cards: the tenth coffee is free", "Refillable ink pad, about 5,000 impressions" },
                ShortDescription = "Self-inking stamp with the text \"20% OFF YOUR NEXT VISIT\" on the back plate.",
                SearchTerms = "discount stamp loyalty stamp free coffee coupon stamp",
            };
        }
    }
}
