using System.Collections.Generic;

namespace Yunqi.CustomerService.Replies
{
    /// <summary>客服快捷回复，左侧面板双击即可插入到回复框</summary>
    public static class QuickPhrases
    {
        public static readonly Dictionary<string, string> Items = new Dictionary<string, string>
        {
            ["物流_在途"] = "您好，包裹目前在转运中心，预计{0}送达。如届时仍未收到，请直接回复，我们会为您退款或补发。",
            ["物流_丢件"] = "您好，经与承运商核实包裹已遗失，我们已为订单{0}办理全额退款，款项会退回原支付方式。",
            ["质量_换新"] = "非常抱歉给您带来不便，我们会免费补寄一个新的充电底座，旧的无需寄回。",
            ["质量_差评"] = "新的底座收到了吧？用着没问题的话，麻烦您把之前那条一星的评论撤掉，拜托啦。", // expect: BSM2004
            ["好评_返"] = "给我们写个五星带图评论，截图发过来，马上给您退15美元。", // expect: BSM2001
            ["议价"] = "您好，页面上的价格就是我们目前的售价，无法单独给您调整，感谢理解。",
            ["加好友"] = "沟通起来太慢了，您加我微信 yunqi_kefu88，发视频给您看怎么装。", // expect: BSM3002|BSM3003
            ["安装"] = "您好，请先长按电源键五秒，指示灯变蓝后再打开手机蓝牙配对。"
        };
    }
}
