using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Orimex.Compliance
{
    /// <summary>Blocks outgoing messages which contain forbidden phrases.</summary>
    public class OutgoingFilter
    {
        private static readonly string[] ForbiddenPhrases =
        {
            "leave a 5 star review", "free gift", "gift card", "cashback", "paypal refund",
            "use coupon code", "change your review", "remove negative feedback", "add my whatsapp",
            "visit our website", "好评返现", "加微信", "五星好评", "删除差评", "优惠券"
        };

        private static readonly Regex StarBegging = new Regex(@"(five|5)[\s-]*stars?\b.*\breview", RegexOptions.IgnoreCase);
        private static readonly Regex ContactData = new Regex(@"(whats\s*app|we\s*chat|微\s*信|vx)\W{0,3}[\w+]{5,}", RegexOptions.IgnoreCase);

        public IEnumerable<string> Check(string outgoing)
        {
            foreach (string phrase in ForbiddenPhrases)
                if (outgoing.ToLowerInvariant().Contains(phrase))
                    yield return phrase;
            if (StarBegging.IsMatch(outgoing)) yield return "star begging";
            if (ContactData.IsMatch(outgoing)) yield return "contact data";
        }
    }
}
