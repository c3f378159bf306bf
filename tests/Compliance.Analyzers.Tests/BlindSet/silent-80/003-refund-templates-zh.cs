using System.Collections.Generic;

namespace XingHe.Erp.Amazon.Templates
{
    public static class RefundTemplates
    {
        public static readonly Dictionary<string, string> Messages = new Dictionary<string, string>
        {
            ["full"] = "您好,订单{OrderId}已全额退款,款项会原路退回您的付款账户,预计3至5个工作日到账。",
            ["partial"] = "您好,由于订单{OrderId}少发了一个滤芯,我们已通过亚马逊为您退还该滤芯的款项{Amount}。",
            ["resend"] = "您好,您收到的净化器底座破损,我们今天已免费补发一个新的底座,订单号{OrderId},预计周五送达,旧件无需寄回。",
            ["nocoupon"] = "您好,关于您询问的优惠券,我们无法通过消息提供任何折扣或优惠码,还请谅解。",
            ["label"] = "您好,订单{OrderId}的退货标签已经在亚马逊“我的订单”里生成,请打印后贴在包裹外面。",
            ["couponused"] = "您好,订单{OrderId}在下单时已经使用了优惠券,所以退款金额为您实际支付的{Amount}。"
        };

        public static string Render(string key, string orderId, string amount)
        {
            return Messages[key].Replace("{OrderId}", orderId).Replace("{Amount}", amount);
        }
    }
}
