using System.Text.RegularExpressions;

namespace Lingnan.Toys.FengKong
{
    // 风控：买家发来的消息里出现这些内容时提示客服
    public static partial class MinGanCi
    {
        public const string HaoPingFanXian = @"好\s*评\s*[返F]\s*现";
        public const string JiaWeiXin = @"加\s*(微|薇|V)\s*信?";
        public const string Coupon = @"(?:coupon|promo)\s*code\s*[:=]?\s*[A-Z0-9]{4,}";

        [GeneratedRegex(@"(?i)\b(leave|write|post)\s+(us\s+)?a\s+(positive|five[- ]star|5[- ]star)\s+review\b")]
        public static partial Regex FiveStar();

        [GeneratedRegex("(?i)get \\d+% off your next (order|purchase)")]
        public static partial Regex NextOrder();

        private static readonly string[] CiKu =
        {
            "送您优惠券", "给您返现", "请删除差评", "五星好评送礼品", "私下转账", "加我微信", "独立站下单更便宜",
        };

        public static bool MingZhong(string neiRong)
        {
            foreach (var ci in CiKu)
                if (neiRong.Contains(ci)) return true;
            return FiveStar().IsMatch(neiRong) || NextOrder().IsMatch(neiRong);
        }
    }
}
