namespace Compliance.Analyzers.Rules;

internal static class RuleDescriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [];
}
