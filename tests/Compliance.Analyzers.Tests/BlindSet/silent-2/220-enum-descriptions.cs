using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Teasel.Enums
{
    public enum CouponType
    {
        [Description("满减优惠券")] FullReduction = 1,
        [Description("新用户注册即送10元优惠券，下次购买时可用")] NewUser = 2,
        [Display(Name = "Gift card", Description = "The customer gets a gift card for the next order.")] GiftCard = 3,
    }

    public enum NotificationType
    {
        [Description("Tells the seller that a coupon was redeemed by a buyer")] CouponRedeemed,
        [Description("Sends the buyer a reminder to leave a review")] ReviewReminder,
    }
}
