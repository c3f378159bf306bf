using System.Collections.Generic;

namespace Xingchen.KeFu.Templates
{
    public static class TuiKuanHuaShu
    {
        public static readonly IReadOnlyDictionary<string, string> Items = new Dictionary<string, string>
        {
            ["全额退款"] = "您好，订单 {order} 的全额退款已经提交，款项由亚马逊原路退回，一般 3 到 5 个工作日到账。",
            ["部分退款"] = "您好，您反馈盘子有一个磕了边，我们已就这一个盘子在订单 {order} 上部分退款 6.50 美元，其余商品不受影响。",
            ["拒绝私下退"] = "您好，退款只能通过亚马逊后台操作，我们不能用微信、支付宝或者 PayPal 转账，请您理解。",
            ["运费"] = "您好，因为是我们发错尺寸，退货运费由我们承担，退货标签请在订单页面打印。",
            ["优惠券疑问"] = "您好，我们查了订单 {order} 的明细，您下单时已经抵扣了 2 美元的优惠券，所以退款金额是实付的 17.99 美元。",
            ["免费补件"] = "您好，少的那颗螺丝和扳手我们免费补寄，快递大约一周送到，不需要您付款。",
            ["超期"] = "您好，这笔订单已经超过退货期限，不过杯体开裂属于质量问题，仍在保修范围内，我们给您换一个新的。",
        };
    }
}
