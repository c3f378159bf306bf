using System.ComponentModel;
using System.Runtime.Serialization;

namespace Adwright.Domain
{
    public enum PromotionKind
    {
        [Description("Percentage off: your buyers get e.g. 20% off")]
        [EnumMember(Value = "PERCENT_OFF")]
        PercentOff,

        [Description("Buy one, get one free")]
        [EnumMember(Value = "BOGO")]
        BuyOneGetOne,

        [Description("Social media promo code you share with your followers")]
        [EnumMember(Value = "SOCIAL")]
        SocialMediaCode,

        [Description("会员专享优惠券")]
        [EnumMember(Value = "PRIME_COUPON")]
        PrimeCoupon,

        [Description("买家再次购买享九折")]
        [EnumMember(Value = "REPEAT")]
        RepeatCustomer
    }

    public enum ViolationKind
    {
        [Description("承诺好评返现")] ReviewCashback = 1,
        [Description("要求买家删除或修改差评")] ReviewRemoval = 2,
        [Description("引导买家加微信、WhatsApp 等站外联系")] OffSiteContact = 3,
        [Description("Offering a free gift with the next order")] FreeGift = 4,
        [Description("Asking the buyer to cancel the order")] AskToCancel = 5
    }
}
