using System;
using System.Collections.Generic;

namespace Jinsha.Kefu.Auto
{
    /// <summary>亚马逊买家消息自动回复</summary>
    public class AutoReplyEngine
    {
        private readonly Dictionary<string, Func<BuyerContext, string>> _replies;

        public AutoReplyEngine()
        {
            _replies = new Dictionary<string, Func<BuyerContext, string>>
            {
                { "尺寸咨询", c => $"您好，{c.ProductName} 的长宽高是 {c.Size}，单位厘米。" },
                { "物流咨询", c => $"您好，包裹 {c.TrackingNo} 昨天到达转运中心，预计 {c.Eta:M月d日} 送达。" },
                { "要求降价", c => "您好，咱们私下成交更划算，您直接把钱打到我支付宝，我按批发价发货。" }, // expect: BSM3003|BSM1004|BSM1001
                { "刻字确认", c => $"您好😊，请确认订单要刻的字是“{c.Engraving}”，确认后我们马上制作。" }, // expect: BSM5001
                { "安装咨询", c => "您好，先装底板，再拧四颗长螺丝，最后扣上盖子。如仍有困难，请直接回复本消息。" },
                { "想要发票", c => "您好，发票已通过亚马逊上传，您可以在订单详情里下载。" },
                { "配件丢失", c => "您好，很抱歉包装里少了充电线，我们已经免费给您补寄。好评后再返您 30 元红包。" }, // expect: BSM2001|BSM1004
            };
        }

        public string Reply(BuyerContext context)
        {
            return _replies.TryGetValue(context.Intent, out var build) ? build(context) : null;
        }
    }

    public class BuyerContext
    {
        public string Intent { get; set; }
        public string ProductName { get; set; }
        public string Size { get; set; }
        public string Engraving { get; set; }
        public string TrackingNo { get; set; }
        public DateTime Eta { get; set; }
    }
}
