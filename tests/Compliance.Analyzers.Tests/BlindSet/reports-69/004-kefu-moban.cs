using System.Collections.Generic;

namespace YunTong.Erp.CustomerService
{
    /// <summary>亚马逊客服快捷回复</summary>
    public static class QuickReplyTemplates
    {
        public static readonly Dictionary<string, string> Zh = new Dictionary<string, string>
        {
            { "查物流", "您好，您的订单 {OrderId} 目前在{City}中转，预计{Date}送达，请您再耐心等待两天。" },
            { "破损", "您好，非常抱歉商品在运输中破损。我们已为您办理全额退款，款项会在3-5个工作日内退回原支付账户。" },
            { "差评1", "您好，看到您给了我们一颗星，能不能麻烦您把这条评论删掉？我们会尽快处理您的问题。" }, // expect: BSM2004
            { "差评2", "亲，只要您把评价改成五星，我们马上给您退一半的货款，产品也不用寄回。" }, // expect: BSM2001|BSM2004
            { "缺件", "您好，漏发的螺丝包今天已补寄给您，运费由我们承担。" },
            { "好评", "亲爱的顾客，晒图好评后联系客服，可领取15美元礼品卡一张。" }, // expect: BSM2001|BSM1005|BSM2002
            { "退货", "您好，退货标签已通过亚马逊发送给您，请打印后贴在包裹外面，仓库收到后为您退款。" },
            { "微信", "沟通不方便的话，可以加我的微信 lumi_service88，我发安装视频给您。" } // expect: BSM3002
        };

        public static string Get(string key) => Zh.TryGetValue(key, out var v) ? v : string.Empty;
    }
}
