namespace Pujiang.Listing.Gen;

/// <summary>亚马逊商品页五点描述（Listing）</summary>
public class ListingWenAn
{
    public string Title { get; } = "Gift Card Box, 12 Pack, Kraft Paper, with Ribbon and Stickers for Birthday and Wedding";

    public string[] BulletPoints { get; } =
    {
        "PERFECT GIFT: each box holds a gift card, a voucher or a folded letter",
        "COUPON ORGANIZER: 24 pockets keep coupons sorted by store",
        "FIVE STAR DESIGN: a star cut-out on the lid shows the colour of the paper inside",
        "ALL-ROUND SERVICE: replacement or refund if a box arrives bent",
    };

    public string Description { get; } =
        "The set includes a free-standing display and a discount card punch for shop owners. Steel stars, 5 pieces.";

    public string[] SearchTerms { get; } = { "coupon wallet", "gift card holder", "cash envelope", "review binder" };
}
