namespace Lamprey.Resources;

internal static class Texts
{
    private static readonly Dictionary<(string Key, string Lang), string> S = new()
    {
        [("refund_done", "en")] = "Hi, your refund for order {0} went back to the card you used.",
        [("refund_done", "zh")] = "您好，订单{0}的退款已经退回您付款的那张卡。",
        [("no_coupon", "en")] = "Hi, we can't mail out coupons or promo codes, that's Amazon's rule.",
        [("no_coupon", "zh")] = "您好，亚马逊不允许我们发优惠券或折扣码，请您理解。",
        [("spare_part", "en")] = "Hi, the missing foot for order {0} is in the mail, no charge.",
        [("spare_part", "zh")] = "您好，订单{0}缺的脚垫已经寄出，不收费。",
        [("pickup", "en")] = "Hi, the courier calls the number on your order before he comes by, please keep the phone near you.",
        [("pickup", "zh")] = "您好，快递员会打您订单上的电话再上门，请保持畅通。",
        [("app_cancel", "en")] = "Hi, press Cancel on the lamp twice to stop the timer, then set it again.",
        [("app_cancel", "zh")] = "您好，按两下灯上的取消键停止定时，再重新设置。",
    };

    public static string Get(string key, string lang, params object[] a) => string.Format(S[(key, lang)], a);
}
