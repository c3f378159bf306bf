using System.Text;
using Compliance.Policy;

namespace Compliance.Tests.Judgement;

/// <summary>Every prohibited example of a rule of content, disguised as sellers' forums teach, is still caught; what is benign in the same dress stays clean.</summary>
[TestFixture]
internal sealed class DisguiseTests
{
    private static readonly MessageChecker Checker = new(CompliancePolicy.Read(BuiltInPolicyFiles.Files()).Policy);

    private static readonly RuleExample[] Examples =
        [.. Checker.Policy.Rules.Where(r => !r.IsForm && r.Category != RuleCategory.Conduct).SelectMany(r => r.Examples)];

    private static readonly Dictionary<string, Func<string, string>> Transformations = new()
    {
        ["capitals"] = text => text.ToUpperInvariant(),
        ["full width"] = text => Each(text, c => c is > ' ' and < '\u007F' ? ((char)(c + 0xFEE0)).ToString() : c.ToString()),
        ["zero width"] = text => Apart(text, "\u200B"),
        ["joiners and soft hyphens"] = text => Apart(text, "\u200D\u00AD"),
        ["Cyrillic"] = text => Mapped(text, "aceopxyikjs", "асеорхуікјѕ"),
        ["Greek"] = text => Mapped(text, "aoevxkt", "αοενχκτ"),
        ["accents"] = text => Mapped(text, "aeiou", "áêïõü"),
        ["strokes"] = text => Each(text, c => IsLetter(c) ? c + "\u0336" : c.ToString()),
        ["mathematical"] = text => Each(text, c => c is >= 'a' and <= 'z' ? char.ConvertFromUtf32(0x1D5EE + c - 'a') : c.ToString()),
        ["circled"] = text => Each(text, c => c is >= 'a' and <= 'z' ? ((char)(0x24D0 + c - 'a')).ToString() : c.ToString()),
        ["squared"] = text => Each(text, c => c is >= 'a' and <= 'z' ? char.ConvertFromUtf32(0x1F170 + c - 'a') : c.ToString()),
        ["keycaps"] = text => Each(text, c => c is >= '0' and <= '9' ? c + "\uFE0F\u20E3" : c.ToString()),
        ["entities"] = text => Each(text, c => IsLetter(c) ? $"&#{(int)c};" : c.ToString()),
        ["two v"] = text => text.Replace("w", "vv", StringComparison.Ordinal),
        ["stars in words"] = text => Halved(text, "*"),
        ["emoji in words"] = text => Halved(text, "🌸"),
        ["stars apart"] = text => Apart(text, "*"),
        ["points apart"] = text => Apart(text, "."),
        ["emoji apart"] = text => Apart(text, "🌸"),
        ["blanks apart"] = text => Apart(text.Replace(" ", "  ", StringComparison.Ordinal), " "),
        ["digits for letters"] = text => Mapped(text, "oies", "0!35"),
    };

    // Where a whole message is taken apart, its addresses, amounts and hyphens are too, which nobody does who wants to be understood.
    [TestCase("capitals", 0.99)]
    [TestCase("full width", 0.99)]
    [TestCase("zero width", 0.99)]
    [TestCase("joiners and soft hyphens", 0.99)]
    [TestCase("Cyrillic", 0.99)]
    [TestCase("Greek", 0.99)]
    [TestCase("accents", 0.99)]
    [TestCase("strokes", 0.99)]
    [TestCase("mathematical", 0.99)]
    [TestCase("circled", 0.99)]
    [TestCase("squared", 0.99)]
    [TestCase("keycaps", 0.99)]
    [TestCase("entities", 0.99)]
    [TestCase("two v", 0.99)]
    [TestCase("stars in words", 0.97)]
    [TestCase("emoji in words", 0.97)]
    [TestCase("stars apart", 0.94)]
    [TestCase("points apart", 0.94)]
    [TestCase("emoji apart", 0.94)]
    [TestCase("blanks apart", 0.92)]
    [TestCase("digits for letters", 0.95)]
    public void What_is_prohibited_is_caught_in_disguise(string transformation, double share)
    {
        Func<string, string> disguise = Transformations[transformation];
        RuleExample[] prohibited = [.. Examples.Where(e => e.Expected == Decision.Prohibited)];

        string[] missed = [.. prohibited.Where(e => !IsFlagged(disguise(e.Text), e.Context)).Select(e => disguise(e.Text))];

        prohibited.Should().NotBeEmpty();
        missed.Should().HaveCountLessThanOrEqualTo((int)Math.Ceiling(prohibited.Length * (1 - share)));
    }

    [TestCase("capitals")]
    [TestCase("full width")]
    public void What_is_compliant_stays_clean(string transformation)
    {
        Func<string, string> dress = Transformations[transformation];

        Examples.Where(e => e.Expected == Decision.Allowed && IsFlagged(dress(e.Text), e.Context)).Select(e => dress(e.Text)).Should().BeEmpty();
    }

    private static bool IsFlagged(string text, MessageContext context) => Checker.Check(text, context).Findings.Any(f => !f.Rule.IsForm);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || IsHan(c);

    private static string Each(string text, Func<char, string> write) => string.Concat(text.Select(write));

    private static string Mapped(string text, string from, string to) => Each(text, c => from.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? to[i].ToString() : c.ToString());

    /// <summary>Something between all letters that stand side by side.</summary>
    private static string Apart(string text, string separator)
    {
        var apart = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            apart.Append(text[i]);
            bool pair = i + 1 < text.Length && (char.IsAsciiLetter(text[i]) && char.IsAsciiLetter(text[i + 1]) || IsHan(text[i]) && IsHan(text[i + 1]));
            apart.Append(pair ? separator : string.Empty);
        }

        return apart.ToString();
    }

    /// <summary>Something in the middle of every Latin word of four letters or more.</summary>
    private static string Halved(string text, string separator)
    {
        const int Least = 4;
        var halved = new StringBuilder();
        var i = 0;
        while (i < text.Length)
        {
            int end = i;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (end - i >= Least)
            {
                int middle = i + (end - i) / 2;
                halved.Append(text, i, middle - i).Append(separator).Append(text, middle, end - middle);
            }
            else
            {
                end = Math.Max(end, i + 1);
                halved.Append(text, i, end - i);
            }

            i = end;
        }

        return halved.ToString();
    }
}
