using System.ComponentModel;

namespace Mall.Domain
{
    public enum PromotionType
    {
        [Description("满减优惠券")]
        Threshold = 1,
        [Description("买一送一")]
        BuyOneGetOne = 2,
        [Description("好评返现（已停用）")]
        ReviewCashback = 3,
        [Description("Free gift with purchase")]
        FreeGift = 4,
        [Description("Percentage off the next order")]
        NextOrder = 5,
    }

    public enum ViolationType
    {
        [Description("Asks the buyer for a positive review")]
        PositiveReview,
        [Description("Offers the buyer money, a gift card or a coupon")]
        Incentive,
        [Description("要求买家删除或修改差评")]
        ReviewRemoval,
        [Description("引导买家添加微信")]
        OffPlatform,
    }
}
