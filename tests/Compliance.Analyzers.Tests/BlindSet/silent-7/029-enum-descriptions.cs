using System.ComponentModel;

namespace ChengXin.DianPu.MeiJu
{
    public enum CuXiaoLeiXing
    {
        [Description("满减：订单满指定金额立减")]
        ManJian = 1,

        [Description("折扣：全场或指定商品打折")]
        ZheKou = 2,

        [Description("赠品：购买指定商品免费赠送礼品")]
        ZengPin = 3,

        [Description("优惠券：向买家发放优惠码")]
        YouHuiQuan = 4,
    }

    public enum KeSuLeiXing
    {
        [Description("索要返现")] SuoYaoFanXian,
        [Description("以差评要挟退款")] ChaPingYaoXie,
        [Description("要求加微信")] YaoQiuJiaWeiXin,
        [Description("要求线下付款")] XianXiaFuKuan,
    }

    public static class MeiJuKuoZhan
    {
        public static string ZhongWen(this Enum zhi)
        {
            var ziDuan = zhi.GetType().GetField(zhi.ToString());
            var texing = (DescriptionAttribute)System.Attribute.GetCustomAttribute(ziDuan, typeof(DescriptionAttribute));
            return texing == null ? zhi.ToString() : texing.Description;
        }
    }
}
