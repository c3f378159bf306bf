using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Compliance.Text;

/// <summary>The hash by which a text is known.</summary>
internal static class TextHash
{
    /// <summary>SHA-256 of a text in UTF-8, in lower-case hexadecimal.</summary>
    public static string Of(string text)
    {
        using var sha256 = SHA256.Create();
        return string.Concat(sha256.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
