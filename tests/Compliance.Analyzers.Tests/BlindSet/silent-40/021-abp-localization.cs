using System.Collections.Generic;

namespace Kjds.Localization;

public static class MenuZh
{
    public static readonly Dictionary<string, string> Texts = new()
    {
        ["Menu:Marketing"] = "营销中心",
        ["Menu:Coupons"] = "优惠券",
        ["Menu:GiftCards"] = "礼品卡",
        ["Menu:Reviews"] = "评价管理",
        ["Menu:NegativeReviews"] = "差评预警",
        ["Permission:Coupons.Create"] = "新建优惠券",
        ["Permission:Reviews.Export"] = "导出评价",
        ["Enum:PromotionType.Cashback"] = "返现",
        ["Enum:PromotionType.FreeGift"] = "满赠",
        ["Setting:DefaultDiscount"] = "默认折扣",
        ["Msg:CouponSaved"] = "优惠券已保存",
        ["Msg:ReviewSynced"] = "评价同步完成，共 {0} 条",
    };
}
