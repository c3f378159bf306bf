namespace Compliance.Analyzers.Evidence;

/// <summary>The words of an identifier: <c>SendBuyerEMail_v2</c> has send, buyer, e, mail, v, 2.</summary>
internal static class NameWords
{
    /// <summary>Whether one of the words of a name is in a set. Words are compared in lower case.</summary>
    public static bool Any(string? name, ICollection<string> words)
    {
        if (name is null)
        {
            return false;
        }

        int start = 0;
        while (start < name.Length)
        {
            int end = WordEnd(name, start);
            if (end > start && (words.Contains(Lower(name, start, end)) || IsCompound(name, start, end, words)))
            {
                return true;
            }

            start = Math.Max(end, start + 1);
        }

        // Chinese names have no boundaries.
        return name.Any(TextCues.IsHan) && words.Any(w => TextCues.IsHan(w[0]) && name.Contains(w));
    }

    // "BlackList" is blacklist, "EMail" is email, "WhatsApp" is whatsapp, "FollowUp" is followup.
    private static bool IsCompound(string name, int start, int end, ICollection<string> words)
    {
        int next = WordEnd(name, end);
        return next > end && words.Contains(Lower(name, start, next));
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
