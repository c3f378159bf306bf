using System.Text;

namespace Compliance.Analyzers.Text;

/// <summary>What an identifier says to a person.</summary>
internal static class IdentifierWords
{
    /// <summary>More of a name than this is not read.</summary>
    public const int Longest = 50;

    /// <summary>An identifier as words: <c>couponCode</c>, <c>CouponCode</c> and <c>coupon_code</c> are <c>coupon code</c>.</summary>
    public static string Of(string identifier)
    {
        var words = new StringBuilder(identifier.Length + 4);
        for (int i = 0; i < identifier.Length && words.Length < Longest; i++)
        {
            char c = identifier[i];
            bool boundary = c is '_' or ' ' or '.';
            bool capital = char.IsUpper(c) && i > 0 && (!char.IsUpper(identifier[i - 1]) || i + 1 < identifier.Length && char.IsLower(identifier[i + 1]));
            if ((boundary || capital) && words.Length > 0 && words[words.Length - 1] != ' ')
            {
                words.Append(' ');
            }

            if (!boundary)
            {
                words.Append(char.ToLowerInvariant(c));
            }
        }

        return words.ToString().TrimEnd();
    }
}
