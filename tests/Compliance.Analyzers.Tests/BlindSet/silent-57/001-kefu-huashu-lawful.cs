using System.Collections.Generic;

namespace HzKuaJing.KeFu
{
    // 客服快捷话术（已经合规部审过）
    public static class HeGuiHuaShu
    {
        public static readonly Dictionary<string, string> MaiJia = new Dictionary<string, string>
        {
            ["问折扣"] = "您好，抱歉，我们不能在亚马逊之外给您任何折扣，价格以商品页面为准。",
            ["要返现"] = "您好，我们不做返现，退款只能通过亚马逊原路退回。",
            ["要微信"] = "您好，按平台规定我们不能提供微信或电话，请直接回复本消息。",
            ["少件"] = "您好，很抱歉漏发了遥控器，我们今天免费补寄，您无需支付任何费用。",
            ["破损"] = "您好，照片已收到，杯身确有裂纹，我们已为您办理全额退款，商品不用寄回。",
            ["改地址"] = "您好，包裹还没有出库，请把新的门牌号发给我们，我们改好后再发。",
            ["主动改评"] = "您好，问题解决就好，您不需要修改评价，祝您使用顺利。",
        };
    }
}
