using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Minnan.Erp.Enums;

public enum YingXiaoLeiXing
{
    [Display(Name = "优惠券"), Description("前台 Coupon，所有买家可见")]
    Coupon = 1,

    [Display(Name = "会员专享折扣"), Description("Prime 会员专享折扣，由亚马逊审核")]
    PrimeExclusiveDiscount = 2,

    [Display(Name = "买一送一"), Description("Buy one get one free, set in Seller Central > Promotions")]
    BuyOneGetOne = 3,

    [Display(Name = "社媒折扣码"), Description("Social media promo code for influencers")]
    SocialMediaPromoCode = 4,

    [Display(Name = "抽奖"), Description("仅限独立站，亚马逊禁止")]
    Giveaway = 5,
}

public enum WeiGuiYuanYin
{
    [Description("好评返现")] HaoPingFanXian,
    [Description("索要五星好评")] SuoYaoWuXing,
    [Description("要求删除差评")] YaoQiuShanPing,
    [Description("引导加微信")] YinDaoWeiXin,
}
