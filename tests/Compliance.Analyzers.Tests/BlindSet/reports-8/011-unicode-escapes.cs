using System.Collections.Generic;

namespace Futian.Erp.Legacy
{
    // 老系统只认 ASCII 源文件，中文全部转义
    public class ZhanNeiXinText
    {
        public string BuyerName = "";

        // 送您一张优惠券，下次购物可用
        public string FuGou() => BuyerName + "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u7269\u53ef\u7528\u3002"; // expect: BSM1002

        // 您好，包裹已退回仓库，我们已为您全额退款
        public string TuiHui() => BuyerName + "\u60a8\u597d\uff0c\u5305\u88f9\u5df2\u9000\u56de\u4ed3\u5e93\uff0c\u6211\u4eec\u5df2\u4e3a\u60a8\u5168\u989d\u9000\u6b3e\u3002";

        public IEnumerable<string> All()
        {
            yield return FuGou();
            yield return TuiHui();
            yield return "Hi, get a fr\u0065e g\u0069ft with our compliments: just tell us your favorite color."; // expect: BSM1005
        }
    }
}
