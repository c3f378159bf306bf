namespace Seagull.Kitchen.Channel.Amazon
{
    /// <summary>站内信分段文案 / message segments</summary>
    public static class MessageSegments
    {
        public static class En
        {
            public const string Head = "Hello @buyer, regarding your order @order:";
            public const string LeakFixed = "the leaking kettle will be replaced, please keep the lid of the old one.";
            public const string HandleGone = "we have refunded @amount for the broken handle.";
            public const string Reorder = "Whenever you restock filters, mention Sam and pay only half."; // expect: BSM1001|BSM1006|BSM1002
            public const string Tail = "Seagull Kitchen";
        }

        public static class Zh
        {
            public const string Head = "@buyer 您好，关于您的订单 @order：";
            public const string LeakFixed = "漏水的水壶将为您更换，旧壶的盖子请保留。";
            public const string HandleGone = "手柄断裂部分已为您退款 @amount。";
            public const string Group = "欢迎扫码进群，群里每天都有内部价。"; // expect: BSM3003|BSM1001|BSM3001|BSM3002|BSM1007
            public const string Tail = "海鸥厨具";
        }
    }

    public class SegmentJoiner
    {
        public string Leak(bool chinese, string buyer, string order)
        {
            var text = chinese
                ? MessageSegments.Zh.Head + MessageSegments.Zh.LeakFixed + MessageSegments.Zh.Group + MessageSegments.Zh.Tail
                : MessageSegments.En.Head + " " + MessageSegments.En.LeakFixed + " " + MessageSegments.En.Reorder + " " + MessageSegments.En.Tail;
            return text.Replace("@buyer", buyer).Replace("@order", order);
        }
    }
}
