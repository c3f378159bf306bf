using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>Which parameter takes an argument.</summary>
internal static class TakingParameter
{
    /// <summary>The parameter of a method; null where it has none for the argument.</summary>
    public static IParameterSymbol? Of(ArgumentSyntax argument, IMethodSymbol method)
    {
        if (argument.NameColon is { } name)
        {
            return method.Parameters.FirstOrDefault(p => p.Name == name.Name.Identifier.ValueText);
        }

        int index = argument.Parent is BaseArgumentListSyntax list ? list.Arguments.IndexOf(argument) : -1;
        if (index >= 0 && index < method.Parameters.Length)
        {
            return method.Parameters[index];
        }

        return index >= 0 && method.Parameters.LastOrDefault() is { IsParams: true } last ? last : null;
    }

    /// <summary>Its name, as it is written or as binding tells; null where neither does.</summary>
    public static string? NameOf(ArgumentSyntax argument, SymbolInfo called) =>
        argument.NameColon?.Name.Identifier.ValueText ?? ((called.Symbol ?? called.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method ? Of(argument, method)?.Name : null);
}
