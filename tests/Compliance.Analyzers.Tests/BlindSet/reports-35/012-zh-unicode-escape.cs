using System.Collections.Generic;

namespace MaiJiaXiaoXi
{
    /// <summary>买家站内信模板,从旧系统导出来的,所以有转义</summary>
    internal static class MoBan
    {
        public const string YanChi = "\u60a8\u597d\uff0c\u5305\u88f9\u5ef6\u8fdf\u4e24\u5929\uff0c\u656c\u8bf7\u8c05\u89e3\u3002";

        // 您好，送您一张优惠券，下次购买可用。
        public const string LaoKe = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u4e70\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006

        // 加微信
        public const string LianXi = "您好，有问题请加\u5fae\u4fe1 deng_jia_88，秒回。"; // expect: BSM3002|BSM3003

        public static readonly Dictionary<string, string> QiTa = new Dictionary<string, string>
        {
            { "haoping", "您好，灯好用的话麻烦给个五\u661f\u597d\u8bc4，感激不尽。" }, // expect: BSM2002|BSM2003
            { "chaping", "您好，新灯已补发，方便的话请把差\u8bc4删一下好吗？" }, // expect: BSM2004
            { "tuihuo", "您好，退货标签已在您的订单页面生成，打印后贴在箱外即可。" },
        };
    }
}
