using System;
using System.Collections.Generic;

namespace YuanHang.Erp.CustomerService
{
    /// <summary>站内信快捷回复</summary>
    public static class BuyerReplyTemplates
    {
        private static readonly Dictionary<string, string> _zh = new Dictionary<string, string>
        {
            ["refund_done"] = "您好，订单{OrderId}的退款已经提交，款项会在3到5个工作日内退回您原来的付款方式。",
            ["resend"] = "您好，很抱歉配件少发了一个，我们今天已经免费补寄，请留意查收。",
            ["bad_review"] = "您好，问题已经帮您处理好了，能不能麻烦您把那条一星的评论撤掉？这对我们小店真的很重要。", // expect: BSM2004
            ["happy"] = "看到您喜欢这款水杯我们特别开心！方便的话给个五颗星吧，配上一两张图就更好了。", // expect: BSM2002
            ["label"] = "退货标签已经生成，请在您的订单页面下载打印，贴在包裹外面即可。",
            ["wx"] = "这边回复不太及时，您可以加一下我们售后的微信 ruoxi_service88，发图片更方便。", // expect: BSM3002
        };

        public static string Get(string key, string orderId)
        {
            if (!_zh.TryGetValue(key, out var text))
                throw new ArgumentException("模板不存在: " + key, nameof(key));
            return text.Replace("{OrderId}", orderId);
        }
    }
}
