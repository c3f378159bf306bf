using System.Collections.Generic;

namespace Guard.Words
{
    /// <summary>Words that may not appear in a message to an Amazon buyer.</summary>
    public static class ForbiddenWords
    {
        public static readonly HashSet<string> English = new HashSet<string>
        {
            "leave a 5 star review",
            "free gift for your review",
            "gift card",
            "promo code",
            "% off your next order",
            "cashback via paypal",
            "remove your negative review",
            "contact us before leaving feedback",
            "whatsapp",
        };

        public static bool Hit(string text)
        {
            foreach (var w in English)
                if (text.IndexOf(w, System.StringComparison.OrdinalIgnoreCase) >= 0) return true;
            return false;
        }
    }
}
