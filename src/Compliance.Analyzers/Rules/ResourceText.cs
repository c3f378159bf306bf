using System.Globalization;
using System.Resources;

namespace Compliance.Analyzers.Rules;

/// <summary>A text of <c>Texts.resx</c> in the language of the host, with its arguments.</summary>
internal sealed class ResourceText(string name, params object[] arguments) : LocalizableString
{
    internal static readonly ResourceManager Manager = new("Compliance.Analyzers.Texts", typeof(ResourceText).Assembly);

    /// <summary>The text in a language.</summary>
    public static string Read(string name, CultureInfo culture) =>
        Manager.GetString(name, culture) ?? throw new InvalidOperationException($"Texts.resx has no '{name}'.");

    protected override string GetText(IFormatProvider? formatProvider)
    {
        string text = Read(name, Language.Resources(formatProvider));
        return arguments.Length == 0 ? text : string.Format(formatProvider, text, [.. arguments.Select(a => Localize(a, formatProvider))]);
    }

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(name);

    protected override bool AreEqual(object? other) => other is ResourceText text && text.Name == name && text.Arguments.SequenceEqual(arguments);

    private string Name => name;

    private object[] Arguments => arguments;

    private static object Localize(object argument, IFormatProvider? formatProvider) =>
        argument is LocalizableString localizable ? localizable.ToString(formatProvider) : argument;
}
