using System.Text;
using Compliance.Text;

namespace Compliance.Tests.Matching;

/// <summary>Random lexicons, and texts that hide their terms in every way that folding sees through, and in some that it does not.</summary>
internal static class TextMaker
{
    private static readonly string[] Words =
    [
        "a", "an", "gift", "gifts", "card", "free", "re", "view", "review", "coupon", "refund", "5", "50", "100", "s", "t", "don't", "b2b", "cashback", "promotional", "promotion",
        "优", "惠", "券", "优惠", "优惠券", "送", "信", "微信", "好评", "返现", "国", "台湾", "加", "line", "后", "发", "干", "★", "*", "❤", "%", "$", "…", "！", "🎁", "é", "ß", "café", "co",
    ];

    private static readonly string[] Gaps = ["", "", " ", " ", " ", "  ", "-", ", ", "\n", "\r\n", "\t", "\u3000", "，", "。", ".", "_", "--", " - ", "－", "\u2010", "\u2011", "\u2028", "\u0085"];
    private static readonly string[] Ignored = ["\u200B", "\u00AD", "\uFE0F", "\u0301", "\u200D\u200D", "\U000E0041", "\u2060"];
    private static readonly string[] Foreign = ["ﬁ", "㎏", "½", "①", "⑴", "🆓", "🇨🇳", "🇦", "𝓯", "Ж", "が", "カ", "ㄅ", "\uD83C", "\uDF81", "\uFFFD", "\uE000", "℡", "<", "&", "<3", "&c", "〇", "豈", "\0", "İ", "ǆ"];
    private static readonly string[] Markup = ["<b>", "</b>", "<br/>", "&amp;", "&#x66;", "&lt;", "<a href=\"http://x.y\">", "<!-- x -->", "<p", "&zwj;"];

    /// <summary>Some terms, numbered. Of few words many terms are made, so that dozens share an anchor and are told apart by what stands beside it.</summary>
    public static KeyValuePair<string, int>[] Lexicon(Random random)
    {
        var terms = new List<string>();
        bool few = random.Next(3) == 0;
        string[] words = few ? random.GetItems(Words, random.Next(4, 12)) : Words;
        int count = few ? random.Next(100, 500) : random.Next(1, 40);
        for (var i = 0; i < count; i++)
        {
            var term = new StringBuilder(Pick(random, words));
            for (int more = random.Next(0, 4); more > 0; more--)
            {
                term.Append(Pick(random, ["", " ", " ", "-"])).Append(Pick(random, words));
            }

            terms.Add(Reading.OfPhrase(term.ToString()));
        }

        return [.. terms.Where(t => t.Trim().Length > 0).Distinct().Select((t, i) => new KeyValuePair<string, int>(t, i))];
    }

    /// <summary>A text of usual words, terms, disguises and rubbish.</summary>
    public static string Text(Random random, KeyValuePair<string, int>[] lexicon)
    {
        var text = new StringBuilder();
        int disguise = random.Next(4);
        bool markup = random.Next(12) == 0;

        // Some are longer than what is folded at a time.
        int most = random.Next(50) == 0 ? 2000 : 60;
        for (int parts = random.Next(0, most); parts > 0; parts--)
        {
            switch (random.Next(10))
            {
                case < 4:
                    Append(text, Pick(random, Words), random, disguise);
                    break;
                case < 8 when lexicon.Length > 0:
                    Append(text, lexicon[random.Next(lexicon.Length)].Key, random, disguise);
                    break;
                case 8:
                    text.Append(Pick(random, Foreign));
                    break;
                default:
                    text.Append(markup ? Pick(random, Markup) : "the order of your parcel 您的订单已经发货".Substring(random.Next(20), random.Next(10)));
                    break;
            }

            text.Append(Pick(random, Gaps));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string words, Random random, int disguise)
    {
        foreach (char c in words)
        {
            text.Append(random.Next(12) < disguise ? Disguised(c, random) : c.ToString());
            if (random.Next(30) < disguise)
            {
                text.Insert(text.Length, Pick(random, Ignored), random.Next(1, 4));
            }
        }
    }

    private static string Disguised(char c, Random random) => (c, random.Next(4)) switch
    {
        (' ', 0) => "  ",
        (' ', 1) => "\u00A0",
        (' ', 2) => random.Next(2) == 0 ? "\n" : "－",
        (' ', _) => "-",
        (>= 'a' and <= 'z', 0) => char.ToUpperInvariant(c).ToString(),
        (>= 'a' and <= 'z' or >= '0' and <= '9', 1) => ((char)(c - '!' + '\uFF01')).ToString(),
        (>= 'a' and <= 'z', 2) => char.ConvertFromUtf32(0x1D400 + c - 'a'),
        ('a', _) => "а",
        ('e', _) => "é",
        ('o', _) => "о",
        ('i', _) => "ı",
        ('优', _) => "優",
        ('国', _) => "國",
        ('后', _) => "後",
        ('发', _) => random.Next(2) == 0 ? "發" : "髮",
        ('干', _) => random.Next(2) == 0 ? "乾" : "幹",
        ('台', _) => "臺",
        ('评', _) => "評",
        ('返', _) => "返",
        ('湾', _) => "灣",
        _ => c.ToString(),
    };

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];
}
