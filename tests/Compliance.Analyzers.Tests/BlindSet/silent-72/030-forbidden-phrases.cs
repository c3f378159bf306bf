using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Guardrail.Compliance
{
    public sealed class ForbiddenPhraseChecker
    {
        private static readonly string[] ForbiddenPhrases =
        {
            "leave us a 5-star review",
            "gift card for your review",
            "remove your negative review",
            "use code",
            "contact us on whatsapp",
            "好评返现",
            "删除差评",
            "加微信领红包",
            "五星好评",
            "下次购买享折扣"
        };

        private static readonly Regex DiscountPattern = new(@"\b\d{1,2}\s?% off (your|the) next (order|purchase)\b", RegexOptions.IgnoreCase | RegexOptions.Compiled);

        public IReadOnlyList<Violation> Check(string draft)
        {
            var hits = ForbiddenPhrases
                .Where(p => draft.Contains(p, StringComparison.OrdinalIgnoreCase))
                .Select(p => new Violation("phrase", p))
                .ToList();

            if (DiscountPattern.IsMatch(draft))
                hits.Add(new Violation("discount", "Buyer messages must not offer a discount on the next order."));

            return hits;
        }
    }

    public record Violation(string Kind, string Detail);
}
