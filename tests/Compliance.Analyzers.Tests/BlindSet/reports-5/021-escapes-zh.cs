using System.Collections.Generic;

namespace Wuyou.I18n
{
    // native2ascii 导出后生成，勿手工修改
    public static class BuyerMessagesZh
    {
        public static readonly IReadOnlyDictionary<string, string> Messages = new Dictionary<string, string>
        {
            // 您好，您的退款已原路退回。
            { "msg.refund", "\u60a8\u597d\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002" },
            { "msg.coupon", "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u0031\u0030\u5143\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u4e0b\u5355\u53ef\u7528\u3002" }, // expect: BSM1002
            { "msg.review", "\u60a8\u597d\uff0c\u7ed9\u4e94\u661f\u597d\u8bc4\u5373\u53ef\u8fd4\u73b0\u4e94\u7f8e\u5143\u3002" }, // expect: BSM2001
            // 您好，请提供门禁密码。
            { "msg.gate", "\u60a8\u597d\uff0c\u8bf7\u63d0\u4f9b\u95e8\u7981\u5bc6\u7801\u3002" },
        };

        public static string Get(string key)
        {
            if (Messages.TryGetValue(key, out var s))
                return s;
            return key;
        }
    }
}
