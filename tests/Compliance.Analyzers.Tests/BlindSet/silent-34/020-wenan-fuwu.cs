namespace Ouhang.KuaJing.WenAn
{
    /// <summary>售后站内信文案，已经合规部审核</summary>
    public static class FuWuWenAn
    {
        public const string TuiKuan = "您好，订单{0}的款项已全额退回您的付款账户，亚马逊一般三到五个工作日到账。";
        public const string BuFa = "您好，漏发的脚踏今天补发，无需支付任何费用。";
        public const string YanWu = "您好，货物在清关，预计{0}送达；如不愿等待，请告知，我们为您取消并全额退款。";
        public const string FaPiao = "您好，发票见附件。其中“促销”一栏是下单时亚马逊已抵扣的优惠金额。";
        public const string ZheDie = "您好，车架折叠时请先放下座管，打开后检查卡扣是否到位。";
        public const string DianXian = "您好，传感器位于电线下方两厘米处，请勿剪断。";
        public const string FanKui = "您好，您反馈的异响来自链条，请滴一滴润滑油后再试。";
        public const string TuiHuo = "您好，退货无需提供截图，凭订单即可办理，标签可在“我的订单”打印。";
        public const string BaoXiu = "您好，车灯保修两年，保修期内免费维修。";
        public const string JuJue = "您好，我们不会以任何礼品或返现换取评价，请放心。";

        // 内部备注：禁止在站内信里写“五星好评”“返现”“加微信”
        public static string Format(string moban, params object[] canshu) => string.Format(moban, canshu);
    }
}
