using System.Collections.Generic;

namespace TechnoMinds.SellerSuite.Catalogue
{
    public class ListingFeedBuilder
    {
        public ListingModel BuildTeaSet()
        {
            ListingModel objListing = new ListingModel();
            objListing.Sku = "TEA-6-GIFT";
            objListing.Title = "Assam Tea Gift Set of 6 with Gift Box and Free Wooden Spoon";
            objListing.ShortDescription = "Perfect gift for him and her. Five star hotel quality.";
            objListing.BulletPoints = new List<string>
            {
                "COMBO PACK: six teas of 50 g each, with a free wooden spoon inside the box",
                "GIFT READY: comes in a printed box with a gift card to write your own message",
                "LOVED BY CUSTOMERS: rated 4.6 stars by more than 2,000 buyers",
                "BUSINESS PRICE: save 8% when you buy 10 or more, shown at checkout",
            };
            objListing.SearchTerms = "gift card tea, discount tea, tea coupon, best review tea";
            objListing.FullDescription = "Thanks to its first flush leaves this tea has a malty taste. Try our green tea as well, now available in 100 g packs.";
            return objListing;
        }
    }
}
