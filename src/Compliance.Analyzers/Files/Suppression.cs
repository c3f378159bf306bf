namespace Compliance.Analyzers.Files;

/// <summary>
/// A suppression in a comment of a file: <c>compliance-ignore BSM1001, BSM1002 reason="…"</c>. Without the id of a rule that there is, or without a reason, it suppresses nothing:
/// a bare word that silences everything is how suppressions rot.
/// </summary>
internal sealed class Suppression
{
    /// <summary>What a suppression starts with.</summary>
    public const string Word = "compliance-ignore";

    private Suppression(IReadOnlyList<string> ids)
    {
        Ids = ids;
    }

    /// <summary>The rules that it silences.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Whether a comment means to suppress.</summary>
    public static bool IsMeant(string comment) => comment.TrimStart().StartsWith(Word, StringComparison.Ordinal);

    /// <summary>Reads a comment that means to suppress. Null where it is malformed, or names what is no rule.</summary>
    public static Suppression? Read(string comment, Func<string, bool> isRule)
    {
        string rest = comment.Trim().Substring(Word.Length);
        if (rest.Length == 0 || !char.IsWhiteSpace(rest[0]))
        {
            return null;
        }

        var ids = new List<string>();
        bool reason = false;
        int i = 0;
        while (true)
        {
            while (i < rest.Length && (char.IsWhiteSpace(rest[i]) || rest[i] == ','))
            {
                i++;
            }

            if (i == rest.Length)
            {
                break;
            }

            int start = i;
            while (i < rest.Length && !char.IsWhiteSpace(rest[i]) && rest[i] is not (',' or '='))
            {
                i++;
            }

            string word = rest.Substring(start, i - start);
            if (i < rest.Length && rest[i] == '=')
            {
                if (!Value(rest, ref i, out string value))
                {
                    return null;
                }

                reason |= word == "reason" && value.Trim().Length > 0;
            }
            else if (isRule(word))
            {
                ids.Add(word);
            }
            else
            {
                return null;
            }
        }

        return ids.Count > 0 && reason ? new Suppression(ids) : null;
    }

    private static bool Value(string text, ref int i, out string value)
    {
        value = string.Empty;
        i++;
        if (i == text.Length)
        {
            return false;
        }

        if (text[i] is '"' or '\'')
        {
            int end = text.IndexOf(text[i], i + 1);
            if (end < 0)
            {
                return false;
            }

            value = text.Substring(i + 1, end - i - 1);
            i = end + 1;
            return true;
        }

        int start = i;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] != ',')
        {
            i++;
        }

        value = text.Substring(start, i - start);
        return true;
    }
}
