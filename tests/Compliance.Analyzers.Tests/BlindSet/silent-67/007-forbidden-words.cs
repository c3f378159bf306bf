using System;
using System.Collections.Generic;
using System.Linq;

namespace Corwin.Compliance
{
    public class OutgoingTextGuard
    {
        private static readonly string[] BannedPhrases =
        {
            "leave us a 5-star review",
            "discount on your next order",
            "change your review",
            "free gift card",
            "contact us on whatsapp",
        };

        private static readonly Dictionary<string, string> Hints = new()
        {
            ["review"] = "Never ask a buyer to remove or improve a review.",
            ["gift"] = "Do not promise gifts or gift cards in exchange for ratings.",
        };

        public IReadOnlyList<string> Violations(string text) =>
            BannedPhrases.Where(p => text.Contains(p, StringComparison.OrdinalIgnoreCase)).ToList();

        public string Hint(string key) => Hints.TryGetValue(key, out var h) ? h : string.Empty;
    }
}
