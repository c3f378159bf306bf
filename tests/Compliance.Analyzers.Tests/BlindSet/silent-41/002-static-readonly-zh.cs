namespace HaiYue.Erp.Kefu
{
    /// <summary>亚马逊买家站内信模板（售后）</summary>
    public class ShouHouMoBan
    {
        public static readonly string YanChi =
            "您好，您订购的台灯因海关查验会晚到三天，给您带来不便非常抱歉。";

        public static readonly string BuFanXian =
            "您好，我们没有任何返现活动，所有退款都只通过亚马逊原路退回。";

        public static readonly string ShanPing =
            "您好，感谢您提出帮忙删除评价，但我们不能接受，评价请按您自己的意愿保留。";

        public const string BuFaPeiJian =
            "您好，漏发的螺丝包今天已经免费补寄，无需您退回任何物品。";

        public const string BuJiaWeiXin =
            "您好，按照平台规定，我们不能提供微信或电话，请直接在这里回复。";
    }
}
