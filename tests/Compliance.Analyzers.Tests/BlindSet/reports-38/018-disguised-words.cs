namespace Growth.Agency.Snippets
{
    // snippets the account managers paste into buyer threads
    internal static class ThreadSnippets
    {
        internal const string Polite = "Hi there, thank you for telling us. The replacement ships tomorrow and needs no return of the first one.";

        internal const string A1 = "Hi there, leave a r.e.v.i.e.w of the blender, send us the picture, get a g1ft c@rd for twenty bucks."; // expect: BSM2001|BSM1005

        internal const string A2 = "Hi there, add us on W h a t s A p p under plus one 555 010 8841 and we sort it out without forms."; // expect: BSM3002|BSM3003

        internal const string A3 = "Hi there, type blenderhaus dot store in your browser, the jars cost less over there."; // expect: BSM3001|BSM3003|BSM1001

        internal const string A4 = "\u4eb2\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u5355\u65f6\u76f4\u63a5\u4f7f\u7528\u3002"; // expect: BSM1002

        internal const string A5 = "亲，好 评 返 现 活动进行中，晒图后联系客服领取8美金。"; // expect: BSM2001|BSM1004

        internal const string A6 = "亲，加薇❤信 blender_cc 领取电子版食谱。"; // expect: BSM3002|BSM3003

        internal const string Jar = "亲，杯体裂纹属于质量问题，我们已为您重新寄出一个全新的杯体。";
    }
}
