using System.Collections.Generic;

namespace Listing.Shangjia;

/// <summary>商品页文案（前台公开展示）</summary>
public class ListingWenAn
{
    public string ProductTitle { get; set; } = "Silicone Baking Mat Set, 3 Pieces, with Free Brush";

    public List<string> BulletPoints { get; set; } = new()
    {
        "【超值套装】三片硅胶垫附赠油刷一把，送礼自用两相宜",
        "【五星品质】食品级硅胶，耐高温 230 度",
        "BUY 2 GET 10% OFF: see the promotion on this product page",
        "GIFT READY: comes in a carton with ribbon, a good present for bakers",
    };

    public string SearchTerms { get; set; } = "baking mat gift set discount kitchen present";
}
