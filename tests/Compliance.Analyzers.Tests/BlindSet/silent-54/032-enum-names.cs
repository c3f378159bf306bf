using System.ComponentModel;

namespace Altmark.Compliance.Model;

/// <summary>Why an outgoing message was stopped.</summary>
public enum BlockReason
{
    [Description("Message offers a discount or a lower price")]
    DiscountOffered,

    [Description("Message contains a coupon or promo code")]
    CouponCode,

    [Description("Message offers money or a gift for a review")]
    GiftForReview,

    [Description("Message asks for a five-star review")]
    AsksForFiveStars,

    [Description("Message asks the buyer to delete or change a review")]
    AsksToRemoveReview,

    [Description("包含微信号、电话等联系方式")]
    ContactData,

    [Description("引导买家私下交易")]
    OffAmazonDeal,
}
