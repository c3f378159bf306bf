using System.Collections.Generic;

namespace XingHe.KeFu
{
    /// <summary>亚马逊客服话术</summary>
    public static class AmazonHuaShu
    {
        public static readonly Dictionary<string, string> 中文 = new()
        {
            ["物流.丢件"] = "您好，查询到您的包裹在中转途中丢失，我们已经为该订单办理全额退款，款项会原路退回，3-5个工作日到账。",
            ["物流.清关"] = "您好，当地海关要求提供收件人税号，请直接回复本消息告知，以便您的包裹尽快放行。",
            ["评价.差评跟进"] = "您好，问题我们已经帮您处理好了，能不能请您把之前那条一星的评论改一改或者撤下来呢？", // expect: BSM2004
            ["评价.返现"] = "您好，上传一张晒图并留下评论，截图发给我们，我们通过贝宝给您返15美金。", // expect: BSM2001|BSM1004
            ["退货.尺码"] = "您好，衣服没有剪吊牌的话可以在订单页面申请退货，退货标签由亚马逊提供。",
            ["其他.微信"] = "您好，这里回复不太及时，您可以加我们客服微信 haoshop2021，处理会快很多。", // expect: BSM3002
        };

        public static string Get(string key) => 中文.TryGetValue(key, out var v) ? v : string.Empty;
    }
}
