using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Extraction;

/// <summary>
/// The names in one member that text may be set or added to, read from the characters of its source: <see cref="TextVariables"/> reads the syntax, and is asked
/// only where one of these stands. Statements are told apart by their semicolons; one without a quotation mark sets no text.
/// </summary>
internal sealed class NamesWithText
{
    private static readonly ConditionalWeakTable<SyntaxNode, NamesWithText> Known = new();

    private static readonly NamesWithText None = new();

    private static readonly string[] Steps = ["Append", "AppendLine", "AppendFormat", "AppendJoin", "Insert", "Replace", "Clear", "Add", "AddRange", "Write", "WriteLine", "WriteLiteral"];

    private readonly HashSet<string>? _names;

    private NamesWithText(HashSet<string>? names = null)
    {
        _names = names;
    }

    /// <summary>Whether text may be set or added to a name in the member around a node: a simple name, or one with its owner, <c>mail.Body</c>.</summary>
    public static bool MayHold(SyntaxNode node, string name) =>
        TextVariables.MemberAround(node) is { } member && Known.GetValue(member, Read) is var names
        && (names._names is null ? names != None : names._names.Contains(name.Substring(name.LastIndexOf('.') + 1)));

    // None where there are no names; one without a list where the text is not at hand, or names are written with escapes.
    private static NamesWithText Read(SyntaxNode member)
    {
        if (!member.SyntaxTree.TryGetText(out SourceText? source))
        {
            return new NamesWithText();
        }

        string text = source.ToString(member.Span);
        if (text.IndexOf("\\u00", StringComparison.Ordinal) >= 0)
        {
            return new NamesWithText();
        }

        HashSet<string>? names = null;
        int start = 0;
        for (int quote = text.IndexOf('"'); quote >= 0; quote = start < text.Length ? text.IndexOf('"', start) : -1)
        {
            int end = text.IndexOf(';', quote);
            end = end < 0 ? text.Length : end;
            start = text.LastIndexOf(';', quote) + 1;
            Read(text, start, end, ref names);
            start = end;
        }

        return names is null ? None : new NamesWithText(names);
    }

    private static void Read(string text, int start, int end, ref HashSet<string>? names)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsName(text[i]))
            {
                continue;
            }

            int first = i;
            while (i < end && IsName(text[i]))
            {
                i++;
            }

            if (IsSet(text, first, i, start, end))
            {
                (names ??= new HashSet<string>(StringComparer.Ordinal)).Add(text.Substring(first, i - first));
            }
        }
    }

    // name = …, name += …, name.Append(…); what else may stand between them is taken for it.
    private static bool IsSet(string text, int first, int i, int start, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        char next = i + 1 < end ? text[i + 1] : '\0';
        switch (i < end ? text[i] : '\0')
        {
            case '=':
                return next is not ('=' or '>');
            case '+':
                return next == '=';
            case '/':
                return next is '/' or '*';
            case '!' or '?':
                return next is '.' or '[';
            case '.':
                i++;
                while (i < end && char.IsWhiteSpace(text[i]))
                {
                    i++;
                }

                int step = i;
                while (i < end && IsName(text[i]))
                {
                    i++;
                }

                return IsStep(text, step, i - step) && !(text[step] is 'R' or 'I' && IsValue(text, first, start));
            default:
                return false;
        }
    }

    // x = name.Replace(…), Take(name.Insert(…)): what a string answers is taken and the string stays as it is; a builder is told so in a statement.
    private static bool IsValue(string text, int first, int start)
    {
        int i = first - 1;
        while (i > start && char.IsWhiteSpace(text[i]))
        {
            i--;
        }

        return i >= start && text[i] is '=' or '(' or ',' or '+' or '?' or ':' or '[';
    }

    private static bool IsStep(string text, int start, int length)
    {
        foreach (string step in Steps)
        {
            if (length == step.Length && string.CompareOrdinal(text, start, step, 0, length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(char c) => c == '_' || char.IsLetterOrDigit(c);
}
