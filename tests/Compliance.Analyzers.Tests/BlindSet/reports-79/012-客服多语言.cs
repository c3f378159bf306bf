using System.Collections.Generic;

namespace HengTong.ServiceCenter.Amazon
{
    public static class CannedReplies
    {
        public static readonly (string Lang, string Key, string Content)[] All =
        {
            ("zh-CN", "damage", "非常抱歉，台灯的灯罩碎了，我们已安排补发一个新灯罩。"),
            ("en-US", "damage", "Sorry that the lamp shade arrived broken. A new shade is on its way to you."),
            ("zh-CN", "feedback", "把对我们店铺的差评撤掉，我们就给您转二十美元。"), // expect: BSM2005|BSM2001|BSM1004
            ("en-US", "feedback", "Take down the negative seller feedback and twenty dollars are yours the same day."), // expect: BSM2005|BSM2001|BSM1003
            ("zh-TW", "vip", "親愛的顧客，加入我們的臉書粉絲團，就能搶先拿到內部優惠價。"), // expect: BSM3002|BSM1001|BSM3001|BSM1007
            ("zh-TW", "delay", "親愛的顧客，因港口塞港，您的包裹預計晚三天送達，造成不便敬請見諒。"),
            ("en-US", "delay", "The port is congested and your parcel will be three days late. You may keep waiting, or we cancel and refund."),
        };

        public static IEnumerable<string> ForLanguage(string lang)
        {
            foreach (var (l, _, content) in All)
            {
                if (l == lang)
                {
                    yield return content;
                }
            }
        }
    }
}
