using System;

namespace Guard.Audit
{
    public sealed class Finding
    {
        public string RuleId { get; init; } = "";
        public string Title { get; init; } = "";
        public string Help { get; init; } = "";
    }

    public static class RuleTexts
    {
        public static readonly Finding Coupon = new Finding
        {
            RuleId = "CM0102",
            Title = "Message offers a coupon",
            Help = "Do not send coupon codes to a buyer. Amazon forbids promotions in buyer messages.",
        };

        public static readonly Finding Incentive = new Finding
        {
            RuleId = "CM0201",
            Title = "Message rewards a review",
            Help = "It is forbidden to offer buyers money, a gift card or a free product for a review.",
        };

        public static readonly Finding Removal = new Finding
        {
            RuleId = "CM0204",
            Title = "要求修改评价",
            Help = "不得要求买家删除、修改差评，也不得以退款作为交换条件。",
        };

        public static string Report(Finding f, string file, int line) =>
            $"{file}({line}): warning {f.RuleId}: {f.Title}. {f.Help}";

        [Obsolete("Use Report; this one did not mention that a 5-star review must not be asked for.")]
        public static string Old(Finding f) => f.Title;
    }
}
