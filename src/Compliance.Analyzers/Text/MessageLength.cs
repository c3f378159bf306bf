namespace Compliance.Analyzers.Text;

/// <summary>Whether a text is long enough to offend. Asked of every string of a project, so it allocates nothing.</summary>
internal static class MessageLength
{
    // "五星好评" has four characters, "leave 5 stars" thirteen.
    private const int ShortestHan = 4;
    private const int ShortestLatin = 12;

    /// <summary>Whether a text has Han characters, or words of another script, and enough of them.</summary>
    public static bool IsEnough(string text)
    {
        if (text.Length < ShortestHan)
        {
            return false;
        }

        bool blank = false;
        foreach (char c in text)
        {
            if (Han.Is(c))
            {
                return true;
            }

            blank |= char.IsWhiteSpace(c);
        }

        return blank && text.Length >= ShortestLatin;
    }
}
