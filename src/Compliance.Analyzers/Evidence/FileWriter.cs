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
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync", Expression: IdentifierNameSyntax writer },
        }
        && DeclaredType.Of(writer) is "TextWriter" or "StreamWriter";
}
