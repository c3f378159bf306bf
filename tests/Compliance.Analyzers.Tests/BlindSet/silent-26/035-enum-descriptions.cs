using System.ComponentModel;

namespace Hatherleigh.Clocks.Audit;

public enum ViolationKind
{
    [Description("Message offers a discount on the next purchase")]
    DiscountOffer = 1,

    [Description("Message contains a coupon or promotion code")]
    Coupon = 2,

    [Description("Message asks the buyer to change or delete a review")]
    ReviewRemoval = 3,

    [Description("Message promises a gift card for a five-star review")]
    IncentivisedReview = 4,

    [Description("Message tells the buyer to pay by PayPal or bank transfer")]
    OffPlatform = 5,

    [Description("消息中含有微信号、电话或邮箱")]
    ContactData = 6,
}

public sealed record Violation(ViolationKind Kind, string OrderId, DateTimeOffset At);
