using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace MsgGuard
{
    public static class BannedPhrases
    {
        public static readonly string[] English =
        {
            "gift card for your review", "change your review", "remove your negative feedback",
            "10% off your next order", "free product for a 5 star review", "contact us on whatsapp",
            "we will refund you via paypal"
        };

        public static readonly string[] Chinese =
        {
            "好评返现", "删除差评", "加微信", "送您优惠券", "五星好评", "线下退款", "下次打折"
        };

        private static readonly Regex rxOffer = new Regex(
            @"(leave|write|post)\s+(us\s+)?a\s+(5|five)[- ]star\s+review.*(gift|refund|coupon)", RegexOptions.IgnoreCase);

        public static IEnumerable<string> Find(string sText)
        {
            foreach (string s in English)
                if (sText.IndexOf(s, StringComparison.OrdinalIgnoreCase) >= 0) yield return s;
            foreach (string s in Chinese)
                if (sText.Contains(s)) yield return s;
            if (rxOffer.IsMatch(sText)) yield return rxOffer.ToString();
        }
    }
}
