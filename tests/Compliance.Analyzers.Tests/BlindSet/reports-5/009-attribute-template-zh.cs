using System;

namespace Dianshang.Notify
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerMessageAttribute : Attribute
    {
        public BuyerMessageAttribute(string text) { Text = text; }
        public string Text { get; }
        public string Subject { get; set; }
    }

    public enum BuyerNotice
    {
        [BuyerMessage("您好，您的包裹因天气原因延误，预计晚两天送达，请谅解。", Subject = "订单配送说明")]
        Delay = 1,

        [BuyerMessage("您好，感谢购买！凭此消息联系客服即可领取20元优惠券一张。", Subject = "订单说明")] // expect: BSM1002
        Thanks = 2,

        [BuyerMessage("您好，破损的杯盖我们已重新寄出，不收任何费用。")]
        Replacement = 3,

        [BuyerMessage("您好，晒图五星好评后，我们将送您一年延保。")] // expect: BSM2001
        Extended = 4,
    }

    public static class BuyerNoticeSender
    {
        public static string TextOf(BuyerNotice n)
        {
            var f = typeof(BuyerNotice).GetField(n.ToString());
            return ((BuyerMessageAttribute)Attribute.GetCustomAttribute(f, typeof(BuyerMessageAttribute))).Text;
        }
    }
}
