using System.Collections.Generic;

namespace Legacy.Message
{
    // 该文件由资源工具导出，中文全部转义
    public class XiaoXiZiYuan
    {
        public static readonly List<string> GuanHuai = new List<string>
        {
            // 您好，退款已原路退回。
            "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002",
            // 您好，回复本消息即可领取优惠券。
            "\u60a8\u597d\uff0c\u56de\u590d\u672c\u6d88\u606f\u5373\u53ef\u9886\u53d6\u4f18\u60e0\u5238\u3002", // expect: BSM1002
            // 您好，包裹明天送达。
            "\u60a8\u597d\uff0c\u5305\u88f9\u660e\u5929\u9001\u8fbe\u3002",
            // 您好，给我们五星好评吧。
            "\u60a8\u597d\uff0c\u7ed9\u6211\u4eec\u4e94\u661f\u597d\u8bc4\u5427\u3002", // expect: BSM2002
        };

        public string Get(int index)
        {
            if (index < 0 || index >= GuanHuai.Count)
                return string.Empty;
            return GuanHuai[index];
        }
    }
}
