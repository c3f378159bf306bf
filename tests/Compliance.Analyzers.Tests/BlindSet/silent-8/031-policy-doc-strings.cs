namespace LanTu.Erp.Training
{
    /// <summary>新人培训题库。答案里的句子是反例。</summary>
    public static class TrainingRules
    {
        public const string Rule1 = "禁止在站内信中以返现、礼品卡、优惠券等任何形式换取好评。";
        public const string Rule2 = "Never offer a coupon, a gift card or a discount in a buyer-seller message.";
        public const string Rule3 = "Agents must not ask a buyer to remove or change a product review, not even after the problem is solved.";
        public const string Rule4 = "不得引导买家添加微信、WhatsApp 或访问站外链接。";
        public const string Rule5 = "Sharing phone numbers or e-mail addresses with buyers is prohibited.";

        public static readonly string[] All = { Rule1, Rule2, Rule3, Rule4, Rule5 };

        public static string Render() => string.Join("\n", All);
    }
}
