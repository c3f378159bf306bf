using System.ComponentModel;
using System.Runtime.Serialization;

namespace Mall.Promotion
{
    public enum PromotionKind
    {
        [Description("满减：订单满足金额后立减")] FullReduction = 1,
        [Description("优惠券：买家领取后下次购买可用")] Coupon = 2,
        [Description("赠品：免费赠送小礼物")] Gift = 3,
        [Description("返现：确认收货后返现到钱包")] Cashback = 4,
        [Description("Percentage off the next purchase")] [EnumMember(Value = "percent_off_next")] NextPurchase = 5,
    }

    public enum ViolationKind
    {
        [Description("Asks the buyer for a 5-star review")] PositiveReview,
        [Description("Asks the buyer to remove or change a negative review")] ReviewRemoval,
        [Description("Offers a gift card or a refund for a review")] IncentivizedReview,
        [Description("引导买家加微信或电话联系")] ContactDetails,
    }

    public static class KindNames
    {
        public static string Name(PromotionKind k) => k switch
        {
            PromotionKind.Coupon => "优惠券",
            PromotionKind.Gift => "赠品",
            PromotionKind.Cashback => "返现",
            _ => k.ToString(),
        };
    }
}
