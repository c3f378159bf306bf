using Compliance.Text;

namespace Compliance.Benchmarks.Engine;

/// <summary>The texts that engines are measured on, and the folding that peers get.</summary>
internal static class EngineTexts
{
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
                "hostile" => [.. Hostile()],
                _ => CorpusMessages.Of(name),
            };
            Made.Add(name, texts);
        }

        return texts;
    }

    /// <summary>How many characters the texts of a name have.</summary>
    public static long Characters(string name) => Of(name).Sum(t => (long)t.Length);

    /// <summary>Texts that make engines slow: 20,000 characters each.</summary>
    public static IEnumerable<string> Hostile()
    {
        string[] terms = Lexicons.Of("trade", 1000);
        const string sentence = "Please leave five stars and we send you a coupon code for your next order. ";
        yield return Repeated("*".Join(sentence));
        yield return Repeated("\u200B".Join(sentence));
        yield return Repeated(new string([.. sentence.Select(c => c is > ' ' and < '\u007F' ? (char)(c - '!' + '\uFF01') : c)]));
        yield return Repeated("好");
        yield return Repeated("free ");
        yield return Repeated("a b c d ");
        yield return Repeated(string.Join(' ', terms.Where(t => t[0] < '\u0080').Select(t => t[..^1] + "q")));
        yield return Repeated(string.Concat(terms.Where(t => t[0] >= '\u0080').Select(t => t[..^1] + "的")));
        yield return Repeated(string.Join(' ', terms));
        yield return Repeated("coupon" + new string(' ', 500));
        yield return Repeated("<b>co</b>up&#111;n ");
        yield return Repeated("🎁优\uFE0F惠");
    }

    private static string Join(this string between, string text) => string.Join(between, text.AsEnumerable());

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, 20_000 / text.Length + 1))[..20_000];
}
