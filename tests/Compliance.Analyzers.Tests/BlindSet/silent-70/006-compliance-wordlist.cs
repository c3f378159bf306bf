using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Helmsman.Seller.Guard
{
    /// <summary>Stops a reply before it leaves the desk when it contains something Amazon does not allow.</summary>
    public class OutboundPhraseFilter
    {
        private static readonly string[] ForbiddenPhrases =
        {
            "leave us a 5-star review",
            "free gift card",
            "contact us on WhatsApp",
            "use coupon code",
            "change your review",
            "pay via PayPal",
            "返现", "好评返", "加微信", "修改评价", "删除差评", "送您优惠券",
        };

        private static readonly Regex Percent = new(@"\b\d{1,2}\s?% (off|discount)\b", RegexOptions.IgnoreCase);

        public IReadOnlyList<string> FindForbidden(string draft)
        {
            var hits = ForbiddenPhrases.Where(p => draft.Contains(p, System.StringComparison.OrdinalIgnoreCase)).ToList();
            hits.AddRange(Percent.Matches(draft).Select(m => m.Value));
            return hits;
        }
    }
}
