using System.ComponentModel;

namespace PawKitchen.Domain;

public enum ViolationKind
{
    [Description("Offer of a discount or coupon to the buyer")]
    Discount,

    [Description("Gift card or free product for a review")]
    ReviewIncentive,

    [Description("Asks the buyer to delete or change a review")]
    ReviewRemoval,

    [Description("站外引流：微信、电话、独立站链接")]
    OffPlatform,

    [Description("返现、红包、私下退款")]
    Cashback,
}
