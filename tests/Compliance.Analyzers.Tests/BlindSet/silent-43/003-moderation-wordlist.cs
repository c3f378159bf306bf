using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace ReplyGuard
{
    /// <summary>Blocks drafts of our agents before they leave the house.</summary>
    public class ForbiddenPhrases
    {
        public static readonly HashSet<string> BannedWords = new(StringComparer.OrdinalIgnoreCase)
        {
            "leave us a 5 star review", "gift card for your review", "remove your negative review",
            "use code", "discount on your next order", "contact us on whatsapp", "visit our website",
            "五星好评返现", "加微信", "删除差评", "优惠券", "好評送禮",
        };

        private static readonly Regex Bribe = new(@"(refund|gift|cash).{0,40}(review|feedback|stars?)", RegexOptions.IgnoreCase | RegexOptions.Compiled);
        private static readonly Regex Wx = new("加[我]?(微信|[vV][xX]?)[:：]?\\s*\\w+", RegexOptions.Compiled);

        public bool IsBad(string draft)
        {
            foreach (var w in BannedWords)
                if (draft.Contains(w, StringComparison.OrdinalIgnoreCase)) return true;
            return Bribe.IsMatch(draft) || Wx.IsMatch(draft);
        }
    }
}
