using System.Collections.Generic;

namespace HaiYun.Erp.CustomerService
{
    /// <summary>
    /// 亚马逊站内信快捷回复
    /// </summary>
    public static class QuickReplies
    {
        private static readonly Dictionary<string, string> Replies = new Dictionary<string, string>
        {
            ["缺件"] = "您好，非常抱歉少发了一颗固定螺丝，我们今天已经给您补寄，预计 {eta} 送达，无需支付任何费用。",
            ["退货"] = "您好，退货标签已通过亚马逊发送给您，请在 {date} 前寄出，收到包裹后全额退款会原路退回。",
            ["晒单"] = "您好，拍一张使用照片发到商品评价里，把截图回给我们，这一单的货款就退一半给您。", // expect: BSM2001|BSM1004
            ["差评1"] = "您好，您在商品页面留下的一星我们看到了，问题已经处理好，麻烦您把那条评论撤掉好吗？", // expect: BSM2004
            ["差评2"] = "您好，您提到的按键失灵我们已经确认，是这一批次的焊点问题，新的遥控器今天寄出。",
            ["返款"] = "您好，退款走亚马逊太慢了，我们今晚用 PayPal 直接打给您 15 美元。", // expect: BSM1004|BSM3003
            ["发票"] = "您好，发票已作为附件随本消息发送，如抬头有误请直接回复。",
        };

        public static string Get(string key) => Replies.TryGetValue(key, out var text) ? text : string.Empty;
    }
}
