using System.Collections.Generic;

namespace Nop.Plugin.Promo
{
    public class PromoLocales
    {
        public IDictionary<string, string> Resources => new Dictionary<string, string>
        {
            ["Plugins.Promo.Fields.CouponCode"] = "Coupon code",
            ["Plugins.Promo.Fields.CouponCode.Hint"] = "Enter the coupon code that a customer has to type at checkout.",
            ["Plugins.Promo.Fields.FreeGift"] = "Free gift",
            ["Plugins.Promo.Fields.PercentOff"] = "Percent off",
            ["Admin.Reviews.Deleted"] = "The selected reviews have been deleted.",
            ["Admin.Reviews.MinStars"] = "Only show reviews with five stars",
            ["ShoppingCart.DiscountBox.WrongCode"] = "The coupon code cannot be found",
            ["ShoppingCart.DiscountBox.Expired"] = "Sorry, this offer is expired",
            ["Reviews.OnlyRegistered"] = "Only registered users can write reviews",
            ["Plugins.Promo.YouHuiQuan.Title"] = "优惠券管理",
            ["Plugins.Promo.HaoPing.Fanxian"] = "好评返现检测",
        };
    }
}
