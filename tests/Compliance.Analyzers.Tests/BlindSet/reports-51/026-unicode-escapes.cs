using System;

namespace Shunde.Export
{
    public static class BuyerTextsZh
    {
        // 旧编译器不认 UTF-8，所以用转义

        // 尊敬的顾客，优惠券已放入您的账户，下次可用。
        public const string YouHui = "\u5c0a\u656c\u7684\u987e\u5ba2\uff0c\u4f18\u60e0\u5238\u5df2\u653e\u5165\u60a8\u7684\u8d26\u6237\uff0c\u4e0b\u6b21\u53ef\u7528\u3002"; // expect: BSM1002

        // 尊敬的顾客，您的退款已处理。
        public const string TuiKuan = "\u5c0a\u656c\u7684\u987e\u5ba2\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u5904\u7406\u3002";

        public const string LianXi = "尊敬的顾客，请加薇信 gdkitchen88，我们一对一为您服务。"; // expect: BSM3002|BSM3003

        public const string ShanPing = "尊敬的顾客，锅已换新，您那条差-评可以撤掉了吗？"; // expect: BSM2004

        public const string YanWu = "尊敬的顾客，因港口拥堵，您的锅预计晚到五天；如不愿等待，我们为您办理退款。";
    }
}
