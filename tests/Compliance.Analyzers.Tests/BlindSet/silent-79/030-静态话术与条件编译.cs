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

            map.Add("部分退款", new[]
            {
                "您好，两只杯子里有一只杯底凹陷，",
                "我们已为这只杯子在本订单办理部分退款，款项原路退回。"
            });

#if LEGACY_SCRIPTS
            map.Add("旧版", new[] { "您好，杯盖可以放进洗碗机上层。" });
#else
            map.Add("索要赠品", new string[2]
            {
                "您好，很抱歉，",
                "我们不能随订单附送赠品或礼品卡，也无法私下降价。"
            });
#endif
            map.Add("换货", new[] { "您好，杯身掉漆属于质量问题，退货标签已附上，收到旧杯后给您换一只全新的。" });
            BuyerScripts = map;
        }
    }
}
