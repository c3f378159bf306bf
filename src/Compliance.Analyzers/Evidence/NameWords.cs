using System.Runtime.CompilerServices;

namespace Compliance.Analyzers.Evidence;

/// <summary>The words of an identifier: <c>SendBuyerEMail_v2</c> has send, buyer, e, mail, v, 2.</summary>
internal static class NameWords
{
    // One name is asked for many words, and is the same object wherever the compiler read it.
    private static readonly ConditionalWeakTable<string, string[]> Known = new();

    /// <summary>Whether one of the words of a name is in a set. Words are compared in lower case.</summary>
    public static bool Any(string? name, ICollection<string> words)
    {
        if (name is null || name.Length == 0)
        {
            return false;
        }

        foreach (string word in Known.GetValue(name, Split))
        {
            if (words.Contains(word))
            {
                return true;
            }
        }

        // Chinese names have no boundaries.
        return TextCues.HasHan(name) && words.Any(w => TextCues.IsHan(w[0]) && name.Contains(w));
    }

    // Each word, and each with the next: "BlackList" is blacklist, "EMail" is email, "WhatsApp" is whatsapp, "FollowUp" is followup.
    private static string[] Split(string name)
    {
        var words = new List<string>();
        int start = 0;
        while (start < name.Length)
        {
            int end = WordEnd(name, start);
            if (end > start)
            {
                words.Add(Lower(name, start, end));
                int next = WordEnd(name, end);
                if (next > end)
                {
                    words.Add(Lower(name, start, next));
                }
            }

            start = Math.Max(end, start + 1);
        }

        return [.. words];
    }

    private static string Lower(string name, int start, int end) => name.Substring(start, end - start).ToLowerInvariant();

    private static int WordEnd(string name, int start)
    {
        if (start >= name.Length || !char.IsLetter(name[start]))
        {
            return start;
        }

        int end = start + 1;
        bool capitals = char.IsUpper(name[start]) && end < name.Length && char.IsUpper(name[end]);
        while (end < name.Length && char.IsLetter(name[end])
               && (capitals ? char.IsUpper(name[end]) && (end + 1 == name.Length || !char.IsLower(name[end + 1])) : !char.IsUpper(name[end])))
        {
            end++;
        }

        return end;
    }
}
