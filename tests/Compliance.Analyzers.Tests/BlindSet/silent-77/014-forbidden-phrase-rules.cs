using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Larkfield.Compliance
{
    public class OutboundPhraseGuard
    {
        private static readonly string[] BannedPhrases =
        {
            "leave us a five star review",
            "change your review",
            "use code",
            "discount on your next order",
            "add us on whatsapp",
            "free gift",
            "五星好评",
            "修改评价",
            "加微信",
            "返现",
            "优惠券"
        };

        private static readonly Regex ForbiddenMoney = new("(refund|pay) you (via|by|through) (paypal|zelle|venmo)", RegexOptions.IgnoreCase | RegexOptions.Compiled);

        public IReadOnlyList<string> Check(string draft)
        {
            var hits = BannedPhrases.Where(p => draft.Contains(p, System.StringComparison.OrdinalIgnoreCase)).ToList();
            if (ForbiddenMoney.IsMatch(draft))
            {
                hits.Add(ForbiddenMoney.ToString());
            }

            return hits;
        }
    }
}
