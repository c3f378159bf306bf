using System.Text.RegularExpressions;

namespace Shunfa.Compliance
{
    /// <summary>识别变体敏感词，拦截违规站内信</summary>
    public static partial class BianTiJianCe
    {
        private static readonly Regex s_haoPing = new(@"好[\.\s]*评|五\s*星|5\s*⭐", RegexOptions.Compiled);
        private static readonly Regex s_weiXin = new(@"(加|薇|威|v)[\s❤]*(微|信|x)", RegexOptions.IgnoreCase);
        private static readonly Regex s_review = new(@"r[\W_]*e[\W_]*v[\W_]*i[\W_]*e[\W_]*w", RegexOptions.IgnoreCase);

        [GeneratedRegex(@"\b\d{1,2}\s?% off (your|the) next order\b", RegexOptions.IgnoreCase)]
        private static partial Regex NextOrderDiscount();

        [GeneratedRegex(@"(gift card|free gift|coupon).{0,40}(review|feedback)", RegexOptions.IgnoreCase)]
        private static partial Regex Incentive();

        public static bool YouWenTi(string wenBen) =>
            s_haoPing.IsMatch(wenBen) || s_weiXin.IsMatch(wenBen) || s_review.IsMatch(wenBen)
            || NextOrderDiscount().IsMatch(wenBen) || Incentive().IsMatch(wenBen);
    }
}
