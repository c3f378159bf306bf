using System.Collections.Generic;

namespace MaiJiaXiaoXi
{
    // 老系统导出，带转义
    internal static class FuWuMoBan
    {
        // 您好，退款已原路退回，请查收。
        public const string TuiKuan = "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\uff0c\u8bf7\u67e5\u6536\u3002";

        // 抱歉，我们不能提供优惠券
        public const string JuJue = "您好，抱歉，我们不能提供\u4f18\u60e0\u5238，价格以商品页面为准。";

        public static readonly Dictionary<string, string> QiTa = new Dictionary<string, string>
        {
            { "weixin", "您好，我们不使用\u5fae\u4fe1联系买家，请直接回复本消息。" },
            { "xianxia", "您好，我们不支持线下付款，请只在亚马逊下单。" },
            { "xiwei", "您好，灯罩表面的细微信息条码可以用湿布擦掉，不影响使用。" },
            { "dianxian", "您好，开关在电线下方十厘米处，长按三秒即可。" },
            { "buhuo", "您好，少发的灯泡今天免费补发，三天左右送到。" },
        };
    }
}
