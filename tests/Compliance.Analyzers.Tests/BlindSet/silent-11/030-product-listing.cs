using System.Collections.Generic;

namespace Listing.Feeds
{
    public class ListingData
    {
        public string Title => "Greeting Card Set, 24 Gift Cards with Envelopes, Free of Plastic";
        public string Keywords => "gift card holder, coupon organizer, discount label stickers, thank you cards";

        public List<string> BulletPoints => new List<string>
        {
            "COUPON ORGANIZER with 24 tabs for coupons, receipts and gift cards",
            "BPA-FREE lid, toxin-free paint",
            "A lovely gift for birthdays, Christmas and Mother's Day",
            "五角星图案，共5颗星，适合儿童房装饰",
        };

        public string Description = "Keep coupons, vouchers and loyalty cards in one wallet. 12 transparent sleeves, one zip pocket.";
        public string SearchTerms = "优惠券收纳包 卡包 礼品袋";
    }
}
