using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Runtime.Serialization;

namespace YunCang.Erp.MeiJu
{
    /// <summary>工单原因</summary>
    public enum GongDanYuanYin
    {
        [Description("买家索要折扣")] SuoYaoZheKou = 1,
        [Description("买家要求返现才改差评")] YaoQiuFanXian = 2,
        [Description("优惠券无法使用")] QuanBuKeYong = 3,
        [Description("赠品未收到")] ZengPinWeiShou = 4,
        [Description("要求加微信/电话联系")] YaoQiuLianXi = 5,
    }

    public enum ChaPingZhuangTai
    {
        [Display(Name = "已删除差评")] YiShanChu,
        [Display(Name = "已改为好评")] YiGai,
        [Display(Name = "未处理")] Wei,
    }

    public enum PromotionKind
    {
        [EnumMember(Value = "PERCENT_OFF"), Display(Name = "Get a percentage off your order")] PercentOff,
        [EnumMember(Value = "BUY_ONE_GET_ONE"), Display(Name = "Buy one, get one free")] BuyOneGetOne,
        [EnumMember(Value = "SOCIAL_MEDIA"), Display(Name = "Social media promo code")] SocialMedia,
    }
}
