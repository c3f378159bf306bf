using System.ComponentModel;

namespace Erp.Domain.Shared
{
    public enum WeiGuiLeiXing
    {
        [Description("好评返现")]
        HaoPingFanXian = 1,
        [Description("索要五星好评")]
        SuoYaoWuXing = 2,
        [Description("要求删除差评")]
        YaoQiuShanPing = 3,
        [Description("Send coupon or gift card to buyer")]
        SendCouponOrGift = 4,
        [Description("Contact by WhatsApp / WeChat")]
        OffPlatformContact = 5,
    }

    public enum CouponType
    {
        [Description("满减券")] ManJian,
        [Description("折扣券")] ZheKou,
        [Description("Free gift")] FreeGift,
    }
}
