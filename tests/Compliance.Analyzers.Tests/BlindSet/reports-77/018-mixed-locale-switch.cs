using System.Collections.Generic;
using System.Linq;

namespace Meridian.Channels.Amazon.Texts
{
    public interface IBuyerPhrases
    {
        string Hello(string name);
        string PartSent(string part);
        string FeedbackLine();
        string Bye();
    }

    public sealed class EnglishPhrases : IBuyerPhrases
    {
        public string Hello(string name) => $"Hello {name}, ";
        public string PartSent(string part) => $"we posted the missing {part} this morning, at our cost. ";
        public string FeedbackLine() => "Once it works, swap that two-star rating of the fan for something friendlier, would you? "; // expect: BSM2004
        public string Bye() => "Your Meridian team";
    }

    public sealed class ChinesePhrases : IBuyerPhrases
    {
        public string Hello(string name) => $"{name}您好，";
        public string PartSent(string part) => $"缺少的{part}今早已寄出，费用由我们承担。";
        public string FeedbackLine() => "装好之后，还请把风扇的两颗星往上调一调。"; // expect: BSM2004
        public string Bye() => "Meridian 客服";
    }

    public class PhraseComposer
    {
        private readonly IReadOnlyDictionary<string, IBuyerPhrases> _byLocale = new Dictionary<string, IBuyerPhrases>
        {
            ["en_US"] = new EnglishPhrases(),
            ["zh_CN"] = new ChinesePhrases()
        };

        public string MissingPartMessage(string locale, string buyer, string part, bool hasRating)
        {
            var p = _byLocale.TryGetValue(locale, out var found) ? found : _byLocale["en_US"];
            var sentences = new[] { p.Hello(buyer), p.PartSent(part), hasRating ? p.FeedbackLine() : "", p.Bye() };
            return string.Concat(sentences.Where(s => s.Length > 0));
        }
    }
}
