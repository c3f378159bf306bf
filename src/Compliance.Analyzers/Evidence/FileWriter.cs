using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>What writes to a file or a stream, by its declaration: a method that writes rows of a table so makes a row of the text that it takes.</summary>
internal static class FileWriter
{
    /// <summary>Whether a text is written by such a thing: <c>_out.WriteLine($"{id},{text}")</c>, where <c>_out</c> is a <c>TextWriter</c>.</summary>
    public static bool Writes(ExpressionSyntax text) =>
        text.Parent?.Parent?.Parent is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync", Expression: IdentifierNameSyntax { Identifier.ValueText: var name } },
        } call
        && call.Ancestors().Any(around => Declares(around, name));

    private static bool Declares(SyntaxNode around, string name) => around switch
    {
        BlockSyntax block => block.Statements.OfType<LocalDeclarationStatementSyntax>().Any(s => Declares(s.Declaration, name)),
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().Any(s => s.Statement is LocalDeclarationStatementSyntax local && Declares(local.Declaration, name)),
        UsingStatementSyntax { Declaration: { } used } => Declares(used, name),
        BaseMethodDeclarationSyntax method => Declares(method.ParameterList, name),
        LocalFunctionStatementSyntax function => Declares(function.ParameterList, name),
        TypeDeclarationSyntax type => Declares(type.ParameterList, name) || type.Members.OfType<FieldDeclarationSyntax>().Any(f => Declares(f.Declaration, name)),
        _ => false,
    };

    private static bool Declares(ParameterListSyntax? parameters, string name) => parameters?.Parameters.Any(p => p.Identifier.ValueText == name && IsWriter(p.Type)) == true;

    private static bool Declares(VariableDeclarationSyntax variables, string name) => variables.Variables.Any(v => v.Identifier.ValueText == name && (IsWriter(variables.Type) || v.Initializer?.Value switch
    {
        ObjectCreationExpressionSyntax creation => IsWriter(creation.Type),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax made } => made.Name.Identifier.ValueText is "CreateText" or "AppendText",
        _ => false,
    }));

    private static bool IsWriter(TypeSyntax? type) => Names.Last(type) is "TextWriter" or "StreamWriter";
}
