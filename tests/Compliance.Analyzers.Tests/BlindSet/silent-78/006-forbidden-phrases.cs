using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Kelp.Compliance.Outgoing
{
    /// <summary>Blocks outgoing marketplace messages which contain forbidden phrases.</summary>
    public class ForbiddenPhraseFilter
    {
        private static readonly string[] ForbiddenPhrases =
        {
            "leave us a 5 star review",
            "gift card",
            "remove your negative review",
            "discount on your next order",
            "contact us on WhatsApp",
            "五星好评",
            "好评返现",
            "加微信",
            "删除差评"
        };

        private static readonly Regex Percent = new Regex(@"\b\d{1,2}\s?% off\b", RegexOptions.IgnoreCase | RegexOptions.Compiled);

        public IEnumerable<string> FindProblems(string text)
        {
            foreach (var phrase in ForbiddenPhrases.Where(p => text.Contains(p, System.StringComparison.OrdinalIgnoreCase)))
            {
                yield return phrase;
            }

            foreach (Match match in Percent.Matches(text))
            {
                yield return match.Value;
            }
        }
    }
}
