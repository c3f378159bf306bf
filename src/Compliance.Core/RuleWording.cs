using System.Collections.ObjectModel;

namespace Compliance;

/// <summary>What a rule says to people. Apart from the rule, because judging needs none of it until something is found.</summary>
internal sealed class RuleWording(
    string name, string path, LocalizedText title, LocalizedText why, LocalizedText remedy, LocalizedText? replacement, RuleSource[] sources)
{
    public string Name { get; } = name;

    public string Path { get; } = path;

    public LocalizedText Title { get; } = title;

    public LocalizedText Why { get; } = why;

    public LocalizedText Remedy { get; } = remedy;

    public LocalizedText? Replacement { get; } = replacement;

    public ReadOnlyCollection<RuleSource> Sources { get; } = Array.AsReadOnly(sources);
}
