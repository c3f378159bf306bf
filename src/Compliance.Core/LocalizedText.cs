namespace Compliance;

/// <summary>A sentence in the languages of the policy. English is always there.</summary>
public sealed class LocalizedText
{
    // Few enough to look through.
    private readonly KeyValuePair<string, string>[] _byLanguage;

    internal LocalizedText(IEnumerable<KeyValuePair<string, string>> byLanguage)
        : this(byLanguage.ToArray())
    {
    }

    internal LocalizedText(KeyValuePair<string, string>[] byLanguage) => _byLanguage = byLanguage;

    /// <summary>The text in every language it is given in, by BCP 47 tag.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> ByLanguage => _byLanguage;

    /// <summary>The text in English.</summary>
    public string English => Find("en")!;

    /// <summary>
    /// The text in a language, by its BCP 47 tag. Chinese is chosen by script: <c>zh-CN</c> and <c>zh-SG</c> are read as <c>zh-Hans</c>,
    /// <c>zh-TW</c>, <c>zh-HK</c>, <c>zh-MO</c> and .NET's old <c>zh-CHT</c> as <c>zh-Hant</c>, which falls back to <c>zh-Hans</c>; everything else falls back to English.
    /// </summary>
    /// <param name="language">A BCP 47 tag such as <c>en-GB</c> or <c>zh-Hans-CN</c>, in upper or lower case.</param>
    /// <returns>The text; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string In(string language)
    {
        if (language is null)
        {
            throw new ArgumentNullException(nameof(language));
        }

        if (Find(language) is { } exact)
        {
            return exact;
        }

        if (language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_'))
        {
            if (IsTraditional(language) && Find("zh-Hant") is { } traditional)
            {
                return traditional;
            }

            if (Find("zh-Hans") is { } simplified)
            {
                return simplified;
            }
        }

        return English;
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => English;

    private string? Find(string language)
    {
        foreach (KeyValuePair<string, string> text in _byLanguage)
        {
            if (string.Equals(text.Key, language, StringComparison.OrdinalIgnoreCase))
            {
                return text.Value;
            }
        }

        return null;
    }

    private static bool IsTraditional(string language)
    {
        foreach (string part in language.Split('-', '_'))
        {
            switch (part.ToUpperInvariant())
            {
                case "HANT":
                    return true;
                case "HANS":
                    return false;
                case "TW" or "HK" or "MO" or "CHT":
                    return true;
            }
        }

        return false;
    }
}
