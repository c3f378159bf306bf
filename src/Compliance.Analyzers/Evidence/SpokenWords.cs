using System.Text;

namespace Compliance.Analyzers.Evidence;

/// <summary>Whether a text says something in words, or is no more than a name, a number, an address or a code.</summary>
internal static class SpokenWords
{
    private const int HalfWordsOfName = 6;

    /// <summary>Whether it says something.</summary>
    public static bool Any(string text) => TextCues.Read(WithoutAddresses(text)).HalfWords > HalfWordsOfName;

    // Numbers, and runs of ASCII with a point, an at-sign or a slash inside. Han characters stand beside an address without a blank.
    private static string WithoutAddresses(string text)
    {
        var said = new StringBuilder(text.Length);
        int at = 0;
        while (at < text.Length)
        {
            int end = at;
            while (end < text.Length && text[end] is > ' ' and < '\x7f')
            {
                end++;
            }

            if (end == at)
            {
                said.Append(text[at++]);
                continue;
            }

            string run = text.Substring(at, end - at);
            said.Append(run.Any(char.IsLetter) && run.Trim('.', ',').IndexOfAny(['.', '@', '/']) < 0 ? run : " ");
            at = end;
        }

        return said.ToString();
    }
}
