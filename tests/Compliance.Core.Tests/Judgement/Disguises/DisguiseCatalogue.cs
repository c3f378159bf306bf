using System.Text;
using Compliance.Text;

namespace Compliance.Tests.Judgement.Disguises;

/// <summary>The disguises that sellers' forums teach, each as something that can be done to any word.</summary>
internal static class DisguiseCatalogue
{
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    // Invisible characters, one after the other.
    private static readonly string[] Invisible = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u034F", "\u180E", "\u2063", "\uFE0F"];

    private static readonly string[] MixedSigns = [".", "-", "*", "_", "~", "·", "/", "|", "+", "^"];

    // By sound or by look, as sellers write them.
    private static readonly string[] Homophones =
    [
        "评坪苹平", "价介", "券卷劵圈", "惠会汇", "优尤忧", "微薇威", "信芯心", "返反饭", "现线", "论仑轮", "折哲", "扣叩", "红虹", "包苞", "礼理里", "品拼", "卡咔",
        "赠增", "免勉", "费废", "删珊山", "除厨", "补卜", "偿尝", "赔陪", "码玛马", "星猩", "好郝号", "差叉茶", "截劫", "图涂", "私思", "聊撩", "群裙", "淘桃", "链练",
    ];

    private static readonly string[] Splits =
    [
        "删册刂", "评讠平", "论讠仑", "优亻尤", "信亻言", "返辶反", "折扌斤", "扣扌口", "打扌丁", "红纟工", "改己攵", "除阝余", "好女子", "码石马", "现王见", "私禾厶", "赠贝曾",
        "减冫咸", "补衤卜",
    ];

    private static readonly string[] Cuttable =
    [
        "review", "rating", "feedback", "positive", "negative", "star", "comment", "remove", "delete", "discount", "coupon", "voucher", "promo", "rebate", "refund", "reward",
        "bonus", "gift", "free", "cash", "dollars", "compensation", "credit", "whatsapp", "telegram", "instagram", "facebook", "messenger", "paypal", "website", "email", "contact",
    ];

    private static readonly Dictionary<char, string> Sounds = ReadSounds();

    private static readonly string[] KeyWords = [.. KeyWordData.Words.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(w => w.All(IsHan) && w.Length > 1)];

    private static readonly Lazy<Dictionary<char, char>> TraditionalForms = new(ReadTraditional);

    /// <summary>Other letters for the same ones.</summary>
    public static IReadOnlyList<Disguise> Letters { get; } =
    [
        Map("capitals", Script.Latin, c => char.ToUpperInvariant(c).ToString()),
        new("case mixing", Script.Latin, cells => Each(cells, (c, i) => i % 2 == 0 ? c.ToLowerInvariant() : c.ToUpperInvariant())),
        Map("full width", Script.Latin, c => ((char)(c + 0xFEE0)).ToString()),
        Table("Cyrillic", "aceopxyikjsABCEHKMOPTXy", "асеорхуікјѕАВСЕНКМОРТХу"),
        Table("Greek", "aoevxktunpi", "αοενχκτυηρι"),
        Table("mixed alphabets", "aceopxyis", "асεοрχуіѕ"),
        Map("mathematical bold", Script.Latin, c => Astral(c, 0x1D41A, 0x1D400)),
        Map("mathematical script", Script.Latin, c => Astral(c, 0x1D4EA, 0x1D4D0)),
        Map("fraktur", Script.Latin, c => Astral(c, 0x1D586, 0x1D56C)),
        Map("double-struck", Script.Latin, c => c is >= 'a' and <= 'z' ? Astral(c, 0x1D552, 0x1D538) : Astral(char.ToLowerInvariant(c), 0x1D552, 0)),
        Map("monospace", Script.Latin, c => Astral(c, 0x1D68A, 0x1D670)),
        Map("circled", Script.Latin, c => ((char)(c is >= 'a' and <= 'z' ? 0x24D0 + c - 'a' : 0x24B6 + c - 'A')).ToString()),
        Map("in brackets", Script.Latin, c => ((char)(0x249C + (c | 0x20) - 'a')).ToString()),
        Map("squared", Script.Latin, c => char.ConvertFromUtf32(0x1F130 + (c | 0x20) - 'a')),
        Map("black squares", Script.Latin, c => char.ConvertFromUtf32(0x1F170 + (c | 0x20) - 'a')),
        Map("black circles", Script.Latin, c => char.ConvertFromUtf32(0x1F150 + (c | 0x20) - 'a')),
        new("flag letters", Script.Latin, cells => Each(cells, (c, _) => char.ConvertFromUtf32(0x1F1E6 + (c[0] | 0x20) - 'a') + "\u200B")),
        Table("small capitals", "abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"),
        Table("superscript", "abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"),
        Table("accents", "aeiouycn", "áêïõüÿçñ"),
        Map("strokes", Script.Both, c => c + "\u0336"),
        Map("dots below", Script.Latin, c => c + "\u0323\u0307"),
        Map("entities", Script.Both, c => $"&#{(int)c};"),
        Map("hexadecimal entities", Script.Both, c => $"&#x{(int)c:X};"),
        Table("digits for letters", "oies", "0135"),
        Table("more digits for letters", "oiestabg", "01357489"),
        Table("signs for letters", "asi", "@$!"),
        Table("one for l", "lo", "10"),
        Table("money for letters", "eyc", "€¥¢"),
        new("two v for w", Script.Latin, cells => Each(cells, (c, _) => c == "w" ? "vv" : c)),
        new("capital i for l", Script.Latin, cells => Each(cells, (c, i) => c == "l" && i > 0 ? "I" : c)),
        new("l for i", Script.Latin, cells => Each(cells, (c, i) => c == "i" && i > 0 ? "l" : c)),
        new("bar for i", Script.Latin, cells => Each(cells, (c, i) => c == "i" && i > 0 ? "|" : c)),
        new("a letter three times", Script.Latin, cells => Repeat(cells, cells.Count / 2, 3)),
        new("a letter twice", Script.Latin, cells => Repeat(cells, cells.Count / 2, 2)),
        new("the last letter five times", Script.Latin, cells => Repeat(cells, cells.Count - 1, 5)),
        new("every letter twice", Script.Latin, cells => Each(cells, (c, _) => c + c)),
        Map("Traditional", Script.Han, c => TraditionalForms.Value.TryGetValue(c, out char t) ? t.ToString() : c.ToString()),
        new("a homophone", Script.Han, cells => InKeyWords(cells, Homophone)),
        new("a character in pinyin", Script.Han, cells => InKeyWords(cells, (word, _) => Pinyin(word, word.Length - 1, word.Length))),
        new("the first in pinyin", Script.Han, cells => InKeyWords(cells, (word, _) => Pinyin(word, 0, 1))),
        new("all in pinyin", Script.Han, cells => InKeyWords(cells, (word, _) => Pinyin(word, 0, word.Length))),
        new("taken apart", Script.Han, cells => InKeyWords(cells, Split)),
    ];

    /// <summary>Something between the letters.</summary>
    public static IReadOnlyList<Disguise> Spacings { get; } =
    [
        Apart("blanks apart", Script.Both, " ") with { PartsLetters = true },
        Apart("wide blanks apart", Script.Han, "\u3000") with { PartsLetters = true },
        Apart("points apart", Script.Both, "."),
        Apart("hyphens apart", Script.Both, "-"),
        Apart("underscores apart", Script.Both, "_"),
        Apart("stars apart", Script.Both, "*"),
        Apart("tildes apart", Script.Both, "~"),
        Apart("slashes apart", Script.Both, "/"),
        Apart("bars apart", Script.Both, "|"),
        Apart("plus apart", Script.Both, "+"),
        Apart("middle dots apart", Script.Both, "·"),
        Apart("commas apart", Script.Both, ","),
        Apart("colons apart", Script.Both, ":"),
        Apart("apostrophes apart", Script.Both, "'"),
        Apart("points and blanks apart", Script.Both, ". ") with { PartsLetters = true },
        Apart("hyphens in blanks apart", Script.Both, " - ") with { PartsLetters = true },
        Apart("emoji apart", Script.Both, "🌸"),
        Apart("stars of ink apart", Script.Both, "★"),
        Apart("hearts apart", Script.Both, "❤️"),
        Apart("arrows apart", Script.Both, "→"),
        new("mixed signs apart", Script.Both, cells => Behind(cells, i => MixedSigns[i % MixedSigns.Length])),
        new("invisible characters", Script.Both, cells => Behind(cells, i => Invisible[i % Invisible.Length])),
        Apart("zero width", Script.Both, "\u200B"),
        Apart("joiners and soft hyphens", Script.Both, "\u200D\u00AD"),
        Apart("one a line", Script.Both, "\n") with { PartsLetters = true },
        Apart("tags apart", Script.Both, "<b></b>"),
        Apart("a letter between", Script.Han, "z"),
        Half("a star inside", Script.Both, "*"),
        Half("a point inside", Script.Both, "."),
        Half("a hyphen inside", Script.Both, "-"),
        Half("a bar inside", Script.Both, "|"),
        Half("a slash inside", Script.Both, "/"),
        Half("an emoji inside", Script.Both, "🌸"),
        Half("three stars inside", Script.Both, "***"),
        Cut("a blank inside", " "),
        Cut("a line break inside", "\n"),
        Half("a comment inside", Script.Both, "<!-- -->"),
        new("a letter in brackets", Script.Latin, cells => Around(cells, cells.Count / 2, "(", ")")),
        new("characters in quotes", Script.Han, cells => Each(cells, (c, _) => $"「{c}」")),
        new("a character in quotes", Script.Han, cells => Around(cells, cells.Count / 2, "“", "”")),
    ];

    private static Disguise Map(string name, Script script, Func<char, string> write) =>
        new(name, script, cells => Each(cells, (c, _) => c.Length == 1 ? write(c[0]) : c));

    private static Disguise Table(string name, string from, string to) =>
        Map(name, Script.Latin, c => from.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? to[i].ToString() : c.ToString());

    private static Disguise Apart(string name, Script script, string sign) => new(name, script, cells => Behind(cells, _ => sign));

    private static Disguise Half(string name, Script script, string sign) => new(name, script, cells =>
    {
        if (cells.Count >= (cells[0].IsHan ? 2 : 4))
        {
            cells[cells.Count / 2 - 1].Behind += sign;
        }
    });

    // Words are cut by blanks where a reader puts them together at once: those that the offence is about.
    private static Disguise Cut(string name, string sign) => new(name, Script.Latin, cells =>
    {
        string word = string.Concat(cells.Select(c => c.Letter)).ToLowerInvariant();
        if (Array.Exists(Cuttable, c => word.StartsWith(c, StringComparison.Ordinal) && word.Length - c.Length <= 2))
        {
            cells[Math.Max(2, cells.Count / 2) - 1].Behind += sign;
        }
    });

    private static void Each(IReadOnlyList<Cell> cells, Func<string, int, string> write)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].IsPlain)
            {
                cells[i].Written = write(cells[i].Letter, i);
            }
        }
    }

    private static void Behind(IReadOnlyList<Cell> cells, Func<int, string> sign)
    {
        for (var i = 0; i < cells.Count - 1; i++)
        {
            cells[i].Behind += sign(i);
        }
    }

    private static void Around(IReadOnlyList<Cell> cells, int index, string open, string close)
    {
        if (cells.Count > 2 || cells[0].IsHan)
        {
            cells[index].Written = open + cells[index].Written + close;
        }
    }

    private static void Repeat(IReadOnlyList<Cell> cells, int index, int times) =>
        cells[index].Written = string.Concat(Enumerable.Repeat(cells[index].Written, times));

    private static string Astral(char c, int small, int capital) => char.ConvertFromUtf32(c is >= 'a' and <= 'z' ? small + c - 'a' : capital + c - 'A');

    // The longest words first, as the table has them.
    private static void InKeyWords(IReadOnlyList<Cell> cells, Func<string, int, string[]?> write)
    {
        string run = string.Concat(cells.Select(c => c.Letter));
        var i = 0;
        while (i < run.Length)
        {
            string? word = Array.Find(KeyWords, w => string.CompareOrdinal(run, i, w, 0, w.Length) == 0);
            if (word is null || write(word, i) is not string[] written)
            {
                i++;
                continue;
            }

            for (var k = 0; k < word.Length; k++, i++)
            {
                if (cells[i].IsPlain)
                {
                    cells[i].Written = written[k];
                }
            }
        }
    }

    private static string[]? Homophone(string word, int place)
    {
        for (int k = word.Length - 1; k >= 0; k--)
        {
            string? row = Array.Find(Homophones, h => h[0] == word[k]);
            if (row is not null)
            {
                string[] written = [.. word.Select(c => c.ToString())];
                written[k] = row[1 + (place + word[0]) % (row.Length - 1)].ToString();
                return written;
            }
        }

        return null;
    }

    private static string[]? Split(string word, int place)
    {
        string[] written = [.. word.Select(c => Array.Find(Splits, s => s[0] == c) is { } split ? split[1..] : c.ToString())];
        return written.Any(w => w.Length > 1) ? written : null;
    }

    private static string[] Pinyin(string word, int from, int to) =>
        [.. word.Select((c, i) => i >= from && i < to && Sounds.TryGetValue(c, out string? sound) ? sound : c.ToString())];

    private static Dictionary<char, string> ReadSounds()
    {
        var sounds = new Dictionary<char, string>();
        foreach (string row in KeyWordData.Characters.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(r => IsHan(r[0])))
        {
            sounds[row[0]] = string.Concat(row.Skip(1).TakeWhile(char.IsAsciiLetterLower));
        }

        return sounds;
    }

    // Of several Traditional characters that are read as one the usual one, which the old code table has first.
    private static Dictionary<char, char> ReadTraditional()
    {
        var forms = new Dictionary<char, (char Form, int Code)>();
        for (var i = 0; i < FoldingData.From.Length; i++)
        {
            (char from, char to) = (FoldingData.From[i], FoldingData.To[i]);
            if (IsHan(from) && IsHan(to) && Code(from) is { } code && (!forms.TryGetValue(to, out (char Form, int Code) known) || code < known.Code))
            {
                forms[to] = (from, code);
            }
        }

        // What is written so in both.
        return forms.Where(f => Code(f.Key) is not { } own || own > f.Value.Code).ToDictionary(f => f.Key, f => f.Value.Form);
    }

    private static int? Code(char c)
    {
        try
        {
            byte[] bytes = Big5.GetBytes([c]);
            return bytes.Length == 2 ? bytes[0] << 8 | bytes[1] : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
