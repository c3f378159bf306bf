namespace PawKitchen.Listings;

public class ListingContentSeeder
{
    public IEnumerable<ListingContent> All()
    {
        yield return new ListingContent
        {
            Sku = "CF-200",
            Title = "Cat Water Fountain 2.5 L, with 3 Filters",
            BulletPoints =
            [
                "GIFT READY: comes in a nice box, a great gift for cat lovers",
                "3 FREE FILTERS: three carbon filters are inside the box",
                "SAVE WATER: the pump takes only 2 W",
            ],
            Description = "A five star home for your cat. Clip the coupon above and save 10% on this fountain.",
            SearchTerms = "cat fountain gift discount pet water",
        };
        yield return new ListingContent { Sku = "CF-201", Title = "猫咪饮水机滤芯 8 片装", Description = "买两件享九折，详见商品页面优惠。" };
    }
}
