using System.Collections.Generic;

namespace Jingyi.Amazon.Scripts
{
    public static class ScriptLibrary
    {
        public static readonly IReadOnlyDictionary<string, string[]> BuyerScripts;

        static ScriptLibrary()
        {
            var map = new Dictionary<string, string[]>();

            map.Add("漏发", new[]
            {
                "您好，核对了称重记录，确实漏装了一个硅胶塞。",
                "我们今天就补寄，运费由我们承担。"
            });

            map.Add("好评", new[]
            {
                "您好，保温杯不漏水就好。",
                "评论请照着写：“保温效果极佳，强烈推荐”，再点亮五颗星。" // expect: BSM2002|BSM2006
            });

#if LEGACY_SCRIPTS
            map.Add("旧版", new[] { "您好，杯盖可以放进洗碗机上层。" });
#else
            map.Add("差价", new string[2]
            {
                "您好，您说昨天买贵了，",
                "这样吧，差额我们用支付宝转账补给您，不走平台退款。" // expect: BSM1004|BSM3003
            });
#endif
            BuyerScripts = map;
        }
    }
}
