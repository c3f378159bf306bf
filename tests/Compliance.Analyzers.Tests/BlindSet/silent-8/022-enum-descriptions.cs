using System.ComponentModel;

namespace LanTu.Erp.Enums
{
    public enum ViolationType
    {
        [Description("好评返现")] CashbackForReview = 1,
        [Description("索要五星好评")] PositiveReviewRequest = 2,
        [Description("要求买家删除差评")] ReviewRemoval = 3,
        [Description("Gift card or free product offered to the buyer")] GiftOffer = 4,
        [Description("Coupon code or discount in a message")] Coupon = 5,
        [Description("引导加微信、WhatsApp 等站外联系方式")] OffSiteContact = 6,
    }

    public enum CouponKind
    {
        [Description("Percent off")] Percent,
        [Description("满减券")] Threshold,
        [Description("Free gift with purchase")] Gift,
        [Description("Buy one, get one free")] Bogo,
    }
}
