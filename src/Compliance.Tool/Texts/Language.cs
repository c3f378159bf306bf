using System.Globalization;

namespace Compliance.Tool.Texts;

/// <summary>The language that the tool speaks: the one asked for, or that of the user.</summary>
internal static class Language
{
    /// <summary>The option that names it.</summary>
    public const string OptionName = "--lang";

    /// <summary>The languages of the policy.</summary>
    public static IReadOnlyList<string> All { get; } = ["en", "zh-Hans", "zh-Hant"];

    /// <summary>The language of reasons and remedies, by its BCP 47 tag.</summary>
    public static string Current => CultureInfo.CurrentUICulture.Name;

    /// <summary>The language that a command line asks for, or null. Looked for by hand, because the options describe themselves in it.</summary>
    public static CultureInfo? Requested(IReadOnlyList<string> args)
    {
        // After "--" there are no options any more: what follows is the message.
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            string? name = args[i] switch
            {
                OptionName => i + 1 < args.Count ? args[i + 1] : null,
                { } arg when arg.StartsWith(OptionName + "=", StringComparison.Ordinal) => arg[(OptionName.Length + 1)..],
                _ => null,
            };
            if (name is not null && All.Contains(name))
            {
                return CultureInfo.GetCultureInfo(name);
            }
        }

        return null;
    }
}
