using System.Collections.Generic;

namespace PingTai.XiaoXi
{
    /// <summary>买家消息模板(转义是因为旧编译机是GBK)</summary>
    internal static class MoBan
    {
        internal static readonly IDictionary<string, string> MaiJiaXiaoXi = new Dictionary<string, string>
        {
            // 您好,退款已原路退回。
            { "tuikuan", "\u60A8\u597D\uFF0C\u9000\u6B3E\u5DF2\u539F\u8DEF\u9000\u56DE\u3002" },
            // 您好,送您一张优惠券
            { "quan", "\u60A8\u597D\uFF0C\u9001\u60A8\u4E00\u5F20\u4F18\u60E0\u5238\uFF0C\u4E0B\u6B21\u4E0B\u5355\u53EF\u7528\u3002" }, // expect: BSM1002|BSM1001|BSM1006
            // 您好,请加微信
            { "lianxi", "\u60A8\u597D\uFF0C\u8BF7\u52A0\u5FAE\u4FE1 lamp8866\u3002" }, // expect: BSM3002|BSM3003
            { "shuoming", "您好,灯泡规格为E27,最大功率40瓦。" },
        };

        internal static string Qu(string jian, string mingZi)
        {
            return MaiJiaXiaoXi.TryGetValue(jian, out var wen) ? mingZi + "," + wen : string.Empty;
        }
    }
}
