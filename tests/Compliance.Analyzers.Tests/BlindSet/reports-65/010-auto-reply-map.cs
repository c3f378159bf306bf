using System.Collections.Generic;

namespace Yundian.Service.AutoReply
{
    public class AutoReplyMap
    {
        private static readonly Dictionary<string, string> _map = new Dictionary<string, string>
        {
            ["size"] = "您好，这款收纳箱外径是45×30×28厘米，内部可用空间大约少2厘米，请以商品页尺寸图为准。",
            ["battery"] = "您好，充电时指示灯为红色，充满后变绿；如果一直不亮，请换一根数据线再试，并把结果回复给我们。",
            ["discount"] = "您好，很抱歉，我们不能私下给您降价，价格以商品页面显示的为准。",
            ["contact"] = "您好，站内回复比较慢，您加我们客服的微信 yd_service88，随时在线。", // expect: BSM3002
            ["buymore"] = "您好，买得多的话不用走亚马逊了，到我们独立站下单，价格更划算。", // expect: BSM3003|BSM1007|BSM1001
            ["warranty"] = "您好，本产品自签收之日起保修24个月，非人为损坏可以免费维修或更换。",
            ["where"] = "您好，包裹显示已经投递，请您先问一下家人或邻居，如果仍未找到，我们会为您重发或全额退款。",
        };

        public bool TryGet(string intent, out string reply) => _map.TryGetValue(intent, out reply);
    }
}
