namespace Compliance.Analyzers.Text;

/// <summary>Han characters: what tells a text in Chinese.</summary>
internal static class Han
{
    /// <summary>Whether a character is one.</summary>
    public static bool Is(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Whether a text has one.</summary>
    public static bool IsIn(string text)
    {
        foreach (char c in text)
        {
            if (Is(c))
            {
                return true;
            }
        }

        return false;
    }
}
