namespace Compliance.Analyzers.Rules;

/// <summary>
/// A title or reason of a rule in the language of the host. The texts stand in the generated descriptors, so that an editor can list the
/// rules without reading the policy.
/// </summary>
internal sealed class RuleText(string english, string chinese) : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider) => Language.IsChinese(formatProvider) ? chinese : english;

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(english);

    protected override bool AreEqual(object? other) => other is RuleText text && text.English == english && text.Chinese == chinese;

    private string English => english;

    private string Chinese => chinese;
}
