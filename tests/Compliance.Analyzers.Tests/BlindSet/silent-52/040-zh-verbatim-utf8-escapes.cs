using System;

namespace Tianhe.Notify
{
    public static class FuWuNeiRong
    {
        public static ReadOnlySpan<byte> QueRen => "您好，您定制的相框要刻的日期是六月一日，对吗？请回复确认。"u8;

        // 您好，您的退款已经原路退回。
        public const string TuiKuan = "\u60a8\u597d\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u7ecf\u539f\u8def\u9000\u56de\u3002";

        public static string GaiDi(string name) => $@"尊敬的{name}：

您填写的街道在系统里查不到，承运商退回了包裹。
请直接回复正确的地址，我们会重新发出，您不用再付运费。

天河相框";

        public static string BaoXiu(bool guoBao) => guoBao
            ? "您好，相框灯的保修期已过，很抱歉不能免费维修，灯泡可用普通的 E14 规格替换。"
            : "您好，相框灯仍在保修期内，我们免费为您更换一盏，旧灯请用附件的标签寄回。";
    }
}
