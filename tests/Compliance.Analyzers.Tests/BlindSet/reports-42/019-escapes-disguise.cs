namespace Lingnan.Toys.Msg
{
    public static class MsgTpl
    {
        // 老系统只认 ASCII，所以用转义
        public const string BuyerMsg1 = "\u5c0a\u656c\u7684\u4e70\u5bb6\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u4e70\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006
        public const string BuyerMsg2 = "\u60a8\u597d\uff0c\u60a8\u7684\u5305\u88f9\u5df2\u5230\u6d77\u5173\u3002";

        public const string BuyerMsg3 = "Dear buyer, please leave a p0sitive r-e-v-i-e-w for our robot, we will be thankful."; // expect: BSM2002
        public const string BuyerMsg4 = "亲爱的买家，加V信 lingnan_toys 聊，有惊喜。"; // expect: BSM3002|BSM3003|BSM1005
        public const string BuyerMsg5 = "Dear buyer, write us: lingnan (at) toymail (dot) com, there we can talk freely."; // expect: BSM3002|BSM3003
        public const string BuyerMsg6 = "亲爱的买家，好评后F现3美元，截图发我们。"; // expect: BSM2001|BSM1004
        public const string BuyerMsg7 = "Dear buyer, the robot needs two AA batteries, they are not in the box. Press reset for 5 seconds when the lamp blinks.";
    }
}
