using System.Collections.Generic;

namespace RiverBend.Fishing.Support
{
    public class ReplyLibraryZh
    {
        private readonly Dictionary<string, string> _replies = new()
        {
            ["tracking"] = "您好，您的鱼竿已于昨天到达当地配送站，预计明天送达。如果明天仍未收到，请直接回复本消息，我们会联系承运商查询。",
            ["missing_reel"] = "您好，非常抱歉包裹里少了一个线轮。我们今天已免费为您补寄，预计三到五天送达，订单号不变。",
            ["wrong_length"] = "您好，我们核对了发货照片，确实发成了2.1米的款式。您可以选择换货或全额退款，退货标签由我们提供。",
            ["after_delivery"] = "您好，看到您的鱼竿已经签收。要是用着顺手，麻烦给我们点亮五颗星，小店真的很需要您的支持！", // expect: BSM2002
            ["photo"] = "亲，晒图写几句使用感受，截图发给我们，当天退您30元。", // expect: BSM2001|BSM1004
            ["warranty"] = "您好，这款渔线轮自收货之日起保修两年，人为摔坏不在保修范围内。请告诉我们故障现象，我们为您安排检测。",
            ["warehouse"] = "您好，这款目前没有库存，我们已为您取消并全额退款，款项会原路退回，给您添麻烦了。",
        };

        public string ForAmazon(string key, string orderId)
        {
            if (!_replies.TryGetValue(key, out var text))
            {
                throw new KeyNotFoundException($"No zh-CN reply called '{key}'");
            }

            return text + "\n\n订单号：" + orderId;
        }
    }
}
