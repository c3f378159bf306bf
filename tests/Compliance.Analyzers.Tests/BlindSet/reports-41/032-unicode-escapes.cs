namespace Jade.Amazon.Messages
{
    public static class BuyerMsg
    {
        // "tui kuan yi chu li"
        public const string TuiKuan = "\u60A8\u597D\uFF0C\u9000\u6B3E\u5DF2\u5904\u7406\u3002";

        // you hui quan
        public const string Quan = "\u60A8\u597D\uFF0C\u9001\u60A8\u4E00\u5F20\u4F18\u60E0\u5238\uFF0C\u4E0B\u6B21\u4E0B\u5355\u53EF\u7528\u3002"; // expect: BSM1002

        // wu xing hao ping
        public const string HaoPing = "\u8BF7\u60A8\u7ED9\u4E2A\u4E94\u661F\u597D\u8BC4\uFF0C\u8C22\u8C22\uFF01"; // expect: BSM2002

        public const string Cafe = "Dear customer, caf\u00E9 cups break easily; a new one has been shipped to you.";

        public const string Present = "Dear customer, with any order of this week we add a fr\u0065e gi\u0066t to your parcel."; // expect: BSM1005
    }
}
