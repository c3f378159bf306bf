using Compliance.Analyzers.Files;
using Compliance.Analyzers.Text;

namespace Compliance.Analyzers.Evidence;

/// <summary>Texts that a machine reads, by their form: SQL, addresses, paths, JSON, regular expressions, prompts for a language model, options of a command line.</summary>
internal static class MachineText
{
    private static readonly string[] SqlHeads =
        ["select", "insert into", "update", "delete from", "create table", "alter table", "drop table", "exec", "merge into", "with"];

    private static readonly string[] SqlMarks = ["from", "set", "values", "where", "table", "into", "as ("];

    private static readonly string[] Fields = ["<form", "<input", "<select", "<textarea", "<button"];

    // What a prompt asks the model to do, and with what.
    private static readonly string[] PromptTasks = ["classify", "decide whether", "rewrite the", "translate the", "summarise the", "summarize the", "判断", "请判断", "请分类", "请改写", "请翻译"];

    private static readonly string[] PromptObjects = [" following", " below", "以下", "下面", "这段", "json"];

    // Who a prompt makes the model be.
    private static readonly string[] PromptRoles = ["assistant", "expert", "copywriter", "agent", "chatbot", " ai ", "language model", "classifier", "writer", "translator", "moderator", "助手", "专家", "審核", "审核", "分析师", "翻译", "json"];

    /// <summary>Whether a machine reads the text.</summary>
    public static bool Is(string text)
    {
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            return true;
        }

        return IsSql(text, StartOfStatement(text, start)) || IsOneWord(text, start) || JsonReader.IsJson(text) || IsRegex(text) || IsWordList(text) || IsPrompt(text, start) || IsPage(text) || IsUsage(text);
    }

    // What a command line takes: "--list  lists all texts", "--check FILE  finds …".
    private static bool IsUsage(string text)
    {
        const string Dashes = "--";
        const int Fewest = 2;
        int options = 0;
        for (int at = text.IndexOf(Dashes, StringComparison.Ordinal); at >= 0 && options < Fewest; at = text.IndexOf(Dashes, at + Dashes.Length, StringComparison.Ordinal))
        {
            int name = at + Dashes.Length;
            options += (at == 0 || char.IsWhiteSpace(text[at - 1])) && name < text.Length && text[name] is >= 'a' and <= 'z' ? 1 : 0;
        }

        return options == Fewest;
    }

    // What has fields to fill in is a page of a site; no mail program shows them.
    private static bool IsPage(string text) => text.IndexOf('<') >= 0 && IsAnyBehind(text, -1, Fields);

    private static bool IsSql(string text, int start)
    {
        foreach (string head in SqlHeads)
        {
            if (StartsWith(text, start, head) && start + head.Length < text.Length && char.IsWhiteSpace(text[start + head.Length]) && (text.IndexOf('@') > start || HasSqlMark(text, start))
                && (char.IsUpper(text[start]) && char.IsUpper(text[start + 1]) || text.IndexOf('=') > 0 || text.IndexOf('*') > 0 || text.IndexOf('@') > 0))
            {
                return true;
            }
        }

        return false;
    }

    // Behind comments.
    private static int StartOfStatement(string text, int start)
    {
        while (StartsWith(text, start, "--") && text.IndexOf('\n', start) is > 0 and var end)
        {
            start = end + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        return start;
    }

    // Behind a blank or at the start of a line, as statements are laid out.
    private static bool HasSqlMark(string text, int start)
    {
        foreach (string mark in SqlMarks)
        {
            for (int at = text.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                int end = at + mark.Length;
                if (at > start && char.IsWhiteSpace(text[at - 1]) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || mark[mark.Length - 1] == '('))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Latin letters without a blank: an address, a path, a key. Chinese needs no blanks.
    private static bool IsOneWord(string text, int start)
    {
        int end = text.Length;
        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        const int MostBlanks = 3;
        bool isHole = false;
        int blanks = 0;
        for (int i = start; i < end; i++)
        {
            // The name of a hole has blanks, and is filled with one word as often as not. A sentence in braces is none.
            isHole = text[i] == '{' || isHole && text[i] != '}';
            blanks = !isHole ? 0 : char.IsWhiteSpace(text[i]) ? blanks + 1 : blanks;
            if (char.IsWhiteSpace(text[i]) && !isHole || blanks > MostBlanks || Han.Is(text[i]))
            {
                return false;
            }
        }

        return !isHole;
    }

    /// <summary>Whether a machine reads the text, and there is no message in it as there may be in JSON.</summary>
    public static bool IsWhole(string text) => Is(text) && !JsonReader.IsJson(text);

    private static bool IsRegex(string text) =>
        Contains(text, "(?:") || Contains(text, "(?i)") || Contains(text, "(?<") || Contains(text, @"\b") || Contains(text, @"\s") || Contains(text, @"\d") || Contains(text, @"\w") || HasWildcard(text);

    // free.*review, .*coupon, leave .* stars. A sentence may end in an asterisk as well, of a footnote or of bold letters: "a free gift.* *Terms apply.", "**Leave five stars.**"
    private static bool HasWildcard(string text)
    {
        const string Wildcard = ".*";
        for (int at = text.IndexOf(Wildcard, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Wildcard, at + 1, StringComparison.Ordinal))
        {
            char before = at == 0 ? ' ' : text[at - 1];
            char after = at + Wildcard.Length < text.Length ? text[at + Wildcard.Length] : ' ';
            if (char.IsWhiteSpace(before) || before is '^' or '(' or '|' || char.IsLower(after) || char.IsDigit(after) || Han.Is(after) || after is '?' or '(' or '[' or '\\' or '|')
            {
                return true;
            }
        }

        return false;
    }

    // "好评 五星 返现 …", "coupon, gift card, voucher, …": words of a list, and no sentence. Han words are short; others are one to three words long.
    private static bool IsWordList(string text)
    {
        const int FewestWords = 6;
        const int LongestHan = 6;
        int items = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ',';
            if (c is '。' or '！' or '？' or '，' or '.' or '!' or '?')
            {
                return false;
            }

            if (c is not (',' or '|' or ';' or '、' or '\n' or '\t' or ' '))
            {
                continue;
            }

            bool han = i > start && Han.Is(text[start]);
            if (c == ' ' && !han)
            {
                continue;
            }

            if (i > start && (han ? i - start > LongestHan : WordsIn(text, start, i) > 3))
            {
                return false;
            }

            items += i > start ? 1 : 0;
            start = i + 1;
        }

        return items >= FewestWords;
    }

    private static int WordsIn(string text, int start, int end)
    {
        int words = 0;
        for (int i = start; i < end; i++)
        {
            words += !char.IsWhiteSpace(text[i]) && (i == start || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        }

        return words;
    }

    private static bool IsPrompt(string text, int start) =>
        (StartsWith(text, start, "you are a") || StartsWith(text, start, "act as ") || StartsWith(text, start, "your task is ") || StartsWith(text, start, "你是"))
        && IsAnyBehind(text, 0, PromptRoles)
        || StartsWithTask(text, start) && IsAnyBehind(text, start, PromptObjects);

    private static bool StartsWithTask(string text, int start)
    {
        foreach (string task in PromptTasks)
        {
            if (StartsWith(text, start, task))
            {
                return true;
            }
        }

        return false;
    }

    // Without a closure, which would be allocated for every text.
    private static bool IsAnyBehind(string text, int start, string[] marks)
    {
        foreach (string mark in marks)
        {
            if (text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) > start)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string text, int start, string head) => string.Compare(text, start, head, 0, head.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;
}
