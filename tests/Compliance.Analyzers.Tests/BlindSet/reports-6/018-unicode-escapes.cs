using System.Collections.Generic;

namespace Legacy.Oms.Res
{
    // 由资源转换工具生成，中文全部转义，避免老编译器乱码
    internal static class MsgRes
    {
        // 退款通知
        internal const string REFUND = "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\uff0c\u8bf7\u5728\u4e09\u5929\u540e\u67e5\u770b\u8d26\u6237\u3002";

        // 券
        internal const string COUPON = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u5341\u5143\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u8d2d\u4e70\u96e8\u522e\u5668\u65f6\u81ea\u52a8\u62b5\u6263\u3002"; // expect: BSM1002|BSM1006

        // 换货
        internal const string SWAP = "\u60a8\u597d\uff0c\u65b0\u7684\u96e8\u522e\u5668\u5df2\u7ecf\u5bc4\u51fa\uff0c\u65e7\u7684\u4e0d\u7528\u9000\u3002";

        // 删评
        internal const string DEL = "您好，雨刮器已经换新，能否\u5220\u9664\u60A8\u7684\u5DEE\u8BC4？"; // expect: BSM2004

        // 微信
        internal const string WX = "有疑问请加\u5FAE\u4FE1 wiper_2020，客服在线解答。"; // expect: BSM3002|BSM3003

        internal static readonly Dictionary<int, string> Map = new Dictionary<int, string>
        {
            { 10, REFUND },
            { 20, COUPON },
            { 30, SWAP },
            { 40, DEL },
            { 50, WX },
        };
    }
}
