using System;
using System.Collections.Generic;
using System.Linq;

namespace Kefu.Robot.Amazon
{
    /// <summary>关键词自动回复买家</summary>
    public class AutoReplyEngine
    {
        private readonly List<(string[] Keys, string Reply)> _rules = new()
        {
            (new[] { "where", "tracking", "到哪" }, "您好,包裹目前在分拨中心,预计两天内送达,请留意承运商的通知。"),
            (new[] { "refund", "退款" }, "您好,退款已提交亚马逊处理,会退回您原来的支付方式,请耐心等待。"),
            (new[] { "cheaper", "便宜" }, "亲,平台上价格不能动,您加我薇信 lily8826,我私下给您底价。"), // expect: BSM3002|BSM3003|BSM5004|BSM1001
            (new[] { "cancel", "取消" }, "您好,收到您的取消请求,我们已经取消该订单,款项会原路退回。"),
            (new[] { "broken", "坏" }, "您好,先别申请退货,我们给您发个支付宝红包补上损失怎么样?"), // expect: BSM1004|BSM1003
            (new[] { "manual", "说明书" }, "您好,说明书在盒底夹层里,第三页介绍了怎样重置遥控器。"),
            (new[] { "thanks", "谢谢", "love" }, "太好了,您这么满意,一定要把刚才这段话贴到商品评论区给我们打满分呀!"), // expect: BSM2003|BSM2002
        };

        public string Match(string buyerText)
        {
            if (string.IsNullOrWhiteSpace(buyerText)) return null;
            var hit = _rules.FirstOrDefault(r => r.Keys.Any(k => buyerText.Contains(k, StringComparison.OrdinalIgnoreCase)));
            return hit.Reply;
        }
    }
}
