namespace Jade.Amazon.Messages
{
    public static class BuyerMsg
    {
        // tui kuan yi chu li
        public const string TuiKuan = "\u60A8\u597D\uFF0C\u9000\u6B3E\u5DF2\u5904\u7406\u3002";

        public const string Cafe = "Dear customer, caf\u00E9 cups break easily; a new one has been shipped to you.";

        public const string Degree = "Dear customer, wash the cover at 30 \u00B0C and do not tumble dry it.";
    }

    public static class AdminLabels
    {
        // you hui quan guan li
        public const string QuanGuanLi = "\u4F18\u60E0\u5238\u7BA1\u7406";
        // ping jia lie biao
        public const string PingJia = "\u8BC4\u4EF7\u5217\u8868";
        public const string Gift = "Fr\u0065e gift rule";
    }
}
