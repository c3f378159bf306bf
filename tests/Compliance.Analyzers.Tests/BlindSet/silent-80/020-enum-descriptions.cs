using System.ComponentModel;

namespace Lanqi.Baby.Domain
{
    public enum ViolationKind
    {
        [Description("索要好评")]
        AskForPositiveReview = 1,

        [Description("以返现或礼品卡换取评价")]
        RewardForReview = 2,

        [Description("要求买家删除或修改差评")]
        AskForRemoval = 3,

        [Description("留下微信、电话等联系方式")]
        ContactDetails = 4,

        [Description("引导买家站外交易")]
        OffPlatform = 5,

        [Description("Asks the buyer to cancel the order")]
        AskToCancel = 6,

        [Description("Promises a coupon or a discount on the next order")]
        Coupon = 7
    }

    public enum RefundReason
    {
        [Description("商品破损")]
        Damaged,
        [Description("漏发配件")]
        MissingPart,
        [Description("Customer changed mind, free return label")]
        ChangedMind
    }
}
