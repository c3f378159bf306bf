using System.Globalization;
using System.Text;

namespace Compliance.Policy;

/// <summary>A line among the examples of a rule: the verdict, a language, a context or facts if need be, two spaces and the text.</summary>
internal static class ExampleLine
{
    private const string Mixed = "mixed";

    /// <summary>Reads an example; null, and what is wrong, where it is none.</summary>
    /// <param name="verdict">The first word of the line.</param>
    /// <param name="rest">What follows it.</param>
    /// <param name="line">The number of the line.</param>
    /// <param name="error">What is wrong; empty where nothing is.</param>
    public static RuleExample? Read(string verdict, string rest, int line, out string error)
    {
        Decision? expected = PolicyWords.DecisionOf(verdict, allowed: "compliant");
        int textStart = rest.IndexOf("  ", StringComparison.Ordinal);
        string[] head = textStart < 0 ? [] : rest.Substring(0, textStart).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (expected is null || head.Length == 0 || head[0] != Mixed && Array.IndexOf(PolicyWords.Languages, head[0]) < 0)
        {
            error = "An example was expected: prohibited, review or compliant, a language, a context or facts if need be, two spaces and the text";
            return null;
        }

        if (Context(head, out error) is not { } context)
        {
            return null;
        }

        if (Unescape(rest.Substring(textStart).TrimStart(' ')) is not { } message)
        {
            error = "\\n, \\\\ or \\u and four hexadecimal digits was expected after a backslash";
            return null;
        }

        return new RuleExample(head[0], expected.Value, context, message, line);
    }

    // A context, and facts after it; the first word is the language.
    private static MessageContext? Context(string[] head, out string error)
    {
        error = string.Empty;
        MessageContext context = MessageContext.Unknown;
        for (var i = 1; i < head.Length; i++)
        {
            string word = head[i];
            string[] sides = word.Split(['='], 2);
            if (sides.Length == 1 && i > 1)
            {
                error = $"'{word}' is not a fact: a context stands first, facts after it";
                return null;
            }

            string? mistake = null;
            bool known = sides.Length == 1
                ? ContextFacts.TryParseContext(word, out context)
                : ContextFacts.TryApply(context, sides[0], sides[1], out context, out mistake);
            if (!known)
            {
                error = mistake ?? $"'{word}' is not a context: unknown, proactive, reply, buyer-asked-discount or a fact was expected";
                return null;
            }
        }

        return context;
    }

    private static string? Unescape(string text)
    {
        var unescaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                unescaped.Append(text[i]);
                continue;
            }

            char kind = ++i < text.Length ? text[i] : '\0';
            switch (kind)
            {
                case 'n':
                    unescaped.Append('\n');
                    break;
                case '\\':
                    unescaped.Append('\\');
                    break;
                case 'u' when i + 4 < text.Length
                    && ushort.TryParse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                    unescaped.Append((char)unit);
                    i += 4;
                    break;
                default:
                    return null;
            }
        }

        return unescaped.ToString();
    }
}
