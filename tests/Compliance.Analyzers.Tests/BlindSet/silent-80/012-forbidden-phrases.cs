using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Velora.Beauty.Compliance
{
    public class MessageScanner
    {
        private static readonly string[] BannedPhrases =
        {
            "leave us a 5-star review",
            "change your review",
            "delete your negative review",
            "free gift for your review",
            "use coupon code",
            "contact us on WhatsApp",
            "refund you through PayPal",
            "好评返现",
            "删除差评",
            "加微信领红包",
            "五星好评送礼品卡",
            "下次购买打八折"
        };

        private static readonly Regex OffPlatform = new Regex(@"(pay|order)\s+(us\s+)?directly\s+(on|via)\s+our\s+(web)?site", RegexOptions.IgnoreCase | RegexOptions.Compiled);

        public IReadOnlyList<string> Scan(string draft)
        {
            var hits = BannedPhrases.Where(p => draft.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0).ToList();
            if (OffPlatform.IsMatch(draft)) hits.Add("off-platform");
            return hits;
        }
    }
}
