using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Text;

/// <summary>
/// Whether a file can be read everywhere. The compiler takes one that is not UTF-8 for what the machine writes by default: GBK is read on a Chinese Windows, and
/// elsewhere nothing Chinese is left of it.
/// </summary>
internal static class Unicode
{
    private const char Replacement = '\uFFFD';

    /// <summary>Where the first character stands that is not read everywhere. Null: all of them are.</summary>
    public static int? FirstLoss(SourceText source, string text)
    {
        bool isUnicode = source.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == Replacement || !isUnicode && text[i] > '\x7F')
            {
                return i;
            }
        }

        return null;
    }
}
