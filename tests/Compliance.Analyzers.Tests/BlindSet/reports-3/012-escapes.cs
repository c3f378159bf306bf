using System.Collections.Generic;

namespace QiMing.ErpSync
{
    // 老项目源文件是 GBK 编码，中文一律转义，避免服务器上乱码
    internal static class XiaoXiWenBen
    {
        // 您好，包裹在海关查验，预计延迟五天
        public const string HaiGuan = "\u60a8\u597d\uff0c\u5305\u88f9\u6b63\u5728\u6d77\u5173\u67e5\u9a8c\uff0c\u9884\u8ba1\u6bd4\u539f\u5b9a\u65e5\u671f\u665a\u4e94\u5929\u9001\u8fbe\u3002";

        // 送优惠券
        public const string SongQuan = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u7269\u53ef\u62b5\u4e8c\u5341\u5143\uff0c\u8bf7\u67e5\u6536。"; // expect: BSM1002

        // 加微信
        public static readonly string JiaWeiXin = "\u552e\u540e\u66f4\u5feb\u6377\uff0c\u8bf7\u52a0\u5fae\u4fe1 kefu_7719 \uff0c\u6211\u4eec\u76f4\u63a5\u8f6c\u8d26\u7ed9\u60a8。"; // expect: BSM3002, BSM1004

        public static readonly IDictionary<int, string> ZhuangTai = new Dictionary<int, string>
        {
            [1] = "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\uff0c\u8bf7\u7559\u610f\u5230\u8d26\u60c5\u51b5\u3002",
            [2] = "\u60a8\u597d\uff0c\u8bf7\u628a\u4e2d\u8bc4\u6539\u6210\u597d\u8bc4\uff0c\u6211\u4eec\u518d\u7ed9\u60a8\u5904\u7406。", // expect: BSM2004|BSM2001
            [3] = "Your replacement \u0062elt left Rotterdam today \u2013 nothing to pay.",
        };

        public static string Qu(int zt)
        {
            string s;
            if (!ZhuangTai.TryGetValue(zt, out s))
                return HaiGuan;
            return s;
        }
    }
}
