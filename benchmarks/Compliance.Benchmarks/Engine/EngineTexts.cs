using Compliance.Text;

namespace Compliance.Benchmarks.Engine;

/// <summary>The texts that engines are measured on, and the folding that peers get.</summary>
internal static class EngineTexts
{
    /// <summary>How long a piece of a long text is, in characters.</summary>
    public const int Piece = 8192;

    private static readonly Dictionary<string, string[]> Made = [];

    /// <summary>All texts.</summary>
    public static IEnumerable<string> Names => [.. CorpusMessages.Classes, "literals", "english", "chinese", "mixed", "hostile"];

    /// <summary>What a character is read as, one by one: what a peer can use that takes a table.</summary>
    public static char[] Folded { get; } = [.. Enumerable.Range(0, 0x10000).Select(c => FoldingTable.Lookup((char)c) is { Effect: FoldingTable.Effect.Symbol } e ? e.Symbol : (char)c)];

    /// <summary>The texts of a name.</summary>
    public static string[] Of(string name)
    {
        if (!Made.TryGetValue(name, out string[]? texts))
        {
            texts = name switch
            {
                "literals" => LongTexts.Literals(),
                "english" or "chinese" or "mixed" => [LongTexts.Of(name)],
                "hostile" => [.. Hostile().Select(h => h.Text)],
                _ => CorpusMessages.Of(name),
            };
            Made.Add(name, texts);
        }

        return texts;
    }

    /// <summary>A long text in pieces: one call for all of it would be over before any method was compiled for good.</summary>
    public static IEnumerable<string> Pieces(string text) => text.Chunk(Piece).Select(c => new string(c));

    /// <summary>How many characters the texts of a name have.</summary>
    public static long Characters(string name) => Of(name).Sum(t => (long)t.Length);

    /// <summary>Texts that make engines slow, with what is in them: 20,000 characters each.</summary>
    public static IEnumerable<(string Name, string Text)> Hostile()
    {
        string[] terms = Lexicons.Of("trade", 1000);
        string[] english = [.. terms.Where(t => t[0] < '\u0080')];
        string[] chinese = [.. terms.Where(t => t[0] >= '\u0080')];
        const string sentence = "Please leave five stars and we send you a coupon code for your next order. ";
        yield return ("an asterisk between all letters", Repeated("*".Join(sentence)));
        yield return ("something invisible between all letters", Repeated("\u200B".Join(sentence)));
        yield return ("the same in Chinese", Repeated("\u200B".Join(string.Concat(chinese))));
        yield return ("full-width letters", Repeated(new string([.. sentence.Select(c => c is > ' ' and < '\u007F' ? (char)(c - '!' + '\uFF01') : c)])));
        yield return ("Cyrillic letters in every word", Repeated(sentence.Replace('e', '\u0435').Replace('o', '\u043E').Replace('a', '\u0430')));
        yield return ("mathematical letters", Repeated(string.Concat(sentence.Select(c => char.IsAsciiLetterLower(c) ? char.ConvertFromUtf32(0x1D41A + c - 'a') : c.ToString()))));
        yield return ("one Han character", Repeated("好"));
        yield return ("free", Repeated("free "));
        yield return ("single letters", Repeated("a b c d "));
        yield return ("terms but for their last letter, English", Repeated(string.Join(' ', english.Select(t => t[..^1] + "q"))));
        yield return ("terms but for their last letter, Chinese", Repeated(string.Concat(chinese.Select(t => t[..^1] + "的"))));
        yield return ("all terms one after the other", Repeated(string.Join(' ', terms)));
        yield return ("all terms, each with something invisible in it", Repeated(string.Join(' ', terms.Select(t => t.Insert(t.Length / 2, "\u00AD")))));
        yield return ("a word and 500 blanks", Repeated("coupon" + new string(' ', 500)));
        yield return ("a character and 70 invisible ones", Repeated("\u200B" + chinese[0].Insert(1, new string('\u200B', 70))));
        yield return ("tags and entities inside words", Repeated("<b>co</b>up&#111;n "));
        yield return ("nothing but entities", Repeated(string.Concat(sentence.Select(c => $"&#{(int)c};"))));
        yield return ("nothing but tags", Repeated("<b></b>"));
        yield return ("what is nearly a tag or an entity", Repeated("<a &a; <q> &#x; <a &amp "));
        yield return ("emoji and variation selectors between Han", Repeated("🎁优\uFE0F惠"));
    }

    private static string Join(this string between, string text) => string.Join(between, text.AsEnumerable());

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, 20_000 / text.Length + 1))[..20_000];
}
