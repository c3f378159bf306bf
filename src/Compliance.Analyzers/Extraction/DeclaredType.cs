using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>With which type a name is declared around the place where it stands, as it is written. Known without binding.</summary>
internal static class DeclaredType
{
    /// <summary>The simple name of the type of a local variable, a parameter or a field; empty where none of that name is found, or nothing tells its type.</summary>
    public static string Of(IdentifierNameSyntax name)
    {
        string wanted = name.Identifier.ValueText;
        foreach (SyntaxNode around in name.Ancestors())
        {
            string? type = around switch
            {
                BlockSyntax block => Of(block.Statements, wanted),
                SwitchSectionSyntax section => Of(section.Statements, wanted),
                CompilationUnitSyntax unit => Of(unit.Members.OfType<GlobalStatementSyntax>().Select(s => s.Statement), wanted),
                UsingStatementSyntax { Declaration: { } used } => Of(used, wanted),
                BaseMethodDeclarationSyntax method => Of(method.ParameterList, wanted),
                LocalFunctionStatementSyntax function => Of(function.ParameterList, wanted),
                TypeDeclarationSyntax declaring => Of(declaring.ParameterList, wanted) ?? First(declaring.Members.OfType<FieldDeclarationSyntax>().Select(f => f.Declaration), wanted),
                _ => null,
            };
            if (type is not null)
            {
                return type;
            }
        }

        return string.Empty;
    }

    private static string? Of(IEnumerable<StatementSyntax> statements, string name) => First(statements.OfType<LocalDeclarationStatementSyntax>().Select(s => s.Declaration), name);

    private static string? Of(ParameterListSyntax? parameters, string name) =>
        parameters?.Parameters.FirstOrDefault(p => p.Identifier.ValueText == name) is { } parameter ? Names.Last(parameter.Type) : null;

    private static string? First(IEnumerable<VariableDeclarationSyntax> declarations, string name) => declarations.Select(d => Of(d, name)).FirstOrDefault(t => t is not null);

    private static string? Of(VariableDeclarationSyntax declaration, string name) =>
        declaration.Variables.FirstOrDefault(v => v.Identifier.ValueText == name) is not { } variable ? null
        : variable.Initializer?.Value switch
        {
            ObjectCreationExpressionSyntax creation => Names.Last(creation.Type),
            // File.CreateText(path)
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateText" or "AppendText" } } => "StreamWriter",
            _ => Names.Last(declaration.Type),
        };
}
