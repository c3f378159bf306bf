using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Haima.Crm.Core.Enums;

public enum LaixinFenlei
{
    [Description("买家索要优惠券或折扣")]
    SuoyaoYouhui = 1,

    [Description("买家以差评要挟退款")]
    ChapingYaoxie = 2,

    [Description("买家要求加微信或WhatsApp")]
    YaoqiuZhanwai = 3,

    [Description("买家要求我们取消订单")]
    QuxiaoDingdan = 4,

    [Description("买家询问赠品是否包含")]
    ZengpinZixun = 5
}

public enum WeiguiLeixing
{
    [Display(Name = "诱导好评", Description = "用返现、礼品卡、免单换取五星好评")]
    YoudaoHaoping,

    [Display(Name = "要求改评", Description = "请买家修改或删除差评，无论是否给补偿")]
    YaoqiuGaiping,

    [Display(Name = "站外引流", Description = "Ask the buyer to add WeChat, visit our website or pay by PayPal")]
    ZhanwaiYinliu,

    [Display(Name = "营销推广", Description = "Coupons, new products, 20% off next order and other promotions in messages")]
    Yingxiao
}

public enum TuikuanYuanyin
{
    [Description("商品与描述不符，全额退款")]
    MiaoshuBufu,

    [Description("少发配件，部分退款")]
    ShaofaPeijian,

    [Description("七天无理由，买家承担运费")]
    WuLiyou
}
