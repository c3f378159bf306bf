namespace Listing.Publish
{
    /// 商品详情页文案，上传到 Amazon Listing（公开页面）
    public class ListingDraft
    {
        public string ItemName { get; set; } = "Camping Lantern 2 Pack, Rechargeable, Free Hook and Carry Bag Included";

        public string[] BulletPoints { get; set; } =
        {
            "GREAT GIFT IDEA - nice present for father, camper and scout",
            "TWO PACK - with 2 lanterns and 2 USB cables in every box",
            "FIVE STAR COMFORT - warm light without flicker",
            "24 MONTH WARRANTY - buy with confidence",
        };

        public string ProductDescription { get; set; } =
            "露营灯两只装，附赠挂钩和收纳袋，送礼自用两相宜。";

        public string SearchTerms { get; set; } = "camping light gift discount lantern outdoor";
    }
}
