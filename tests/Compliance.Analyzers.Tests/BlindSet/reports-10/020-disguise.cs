using System.Collections.Generic;

namespace Yunying.Evasion
{
    // Who merged this?! "It dodges the filter" is not a feature description.
    public class FilterDodgingReplies
    {
        public List<string> BuyerReplies { get; } = new List<string>
        {
            "Hi dear, leave a 5 * r.e.v.i.e.w and get a g!ft c@rd from us.", // expect: BSM2001
            "Hi dear, the strap was missing, a new one is on its way at no charge.",
            "亲，加 V信： hz_2020kf，有惊喜。", // expect: BSM3002|BSM3003
            "亲，五 星 好 评 返 现 10 元，截图给客服。", // expect: BSM2001
            "亲，快递说您电话打不通，请回复方便的派送时间。",
            "Contact me: shop dot lakeside at gmail dot com, faster than here.", // expect: BSM3002|BSM3003
        };
    }
}
