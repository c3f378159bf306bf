using System;
using System.Collections.Generic;
using M = System.Collections.Generic.Dictionary<string, string>;

namespace Kestrel.Accounts
{
    public static class KestrelMarketTexts
    {
        private static readonly Dictionary<string, Dictionary<string, M>> ByBrand = new(StringComparer.OrdinalIgnoreCase)
        {
            ["Aurelle"] = new()
            {
                ["amazon.com"] = new M
                {
                    ["en.delay"] = "The ring of order {0} is still at the engraver. It will be with you on {1}; should that be too late, we cancel and refund it.",
                    ["en.size"] = "Which size do you take? A strip of paper around the finger, measured in millimetres, is enough.",
                    ["en.vip"] = "You have been picked for our Gold Club: every purchase from now on earns points you can trade for earrings.", // expect: BSM1006
                },
                ["amazon.cn"] = new M
                {
                    ["zh.delay"] = "订单 {0} 的戒指仍在刻字，预计 {1} 送达，若时间来不及，我们可取消并退款。",
                    ["zh.vip"] = "恭喜您入选金卡会员，往后每单都能攒积分，积分可换耳环。", // expect: BSM1006
                },
            },
            ["Tresko"] = new()
            {
                ["amazon.com"] = new M
                {
                    ["en.wrong"] = "We packed the 16 inch chain by mistake. The 18 inch one goes out to you at our cost.",
                    ["en.code"] = "Here is your personal v0ucher c0de for the next chain: TRSK-30.", // expect: BSM1002|BSM5004
                    ["zh.code"] = "下次买项链用这个优 惠 券：TRSK-30，只给您一个人哦。", // expect: BSM1002|BSM5004
                },
            },
        };

        public static string Find(string brand, string market, string key) => ByBrand[brand][market][key];
    }
}
