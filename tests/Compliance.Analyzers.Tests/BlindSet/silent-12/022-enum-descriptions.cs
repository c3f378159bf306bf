using System.ComponentModel;
using System.Runtime.Serialization;

namespace Globex.SellerHub.Domain;

public enum ViolationKind
{
    [Description("Offers a discount on the next purchase")]
    Discount = 1,

    [Description("Sends a coupon or promo code to a buyer")]
    Coupon = 2,

    [Description("Offers a gift card or free product in exchange for a review")]
    IncentivizedReview = 3,

    [Description("要求买家删除或修改差评")]
    [EnumMember(Value = "review_removal")]
    ReviewRemoval = 4,

    [Description("引导买家添加微信或站外交易")]
    [EnumMember(Value = "off_platform")]
    OffPlatform = 5,

    [Description("五星好评返现")]
    [EnumMember(Value = "cashback")]
    Cashback = 6,
}
