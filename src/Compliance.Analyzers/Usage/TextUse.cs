using System.Threading;
using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Sinks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Usage;

/// <summary>A text that is handed to a type which sends it.</summary>
/// <param name="Text">The expression of the text.</param>
/// <param name="Sink">What takes it.</param>
internal readonly record struct TextUse(ExpressionSyntax Text, Sink Sink)
{
    /// <summary>The text that a property is set to, in an initializer or outside of one.</summary>
    public static TextUse? Of(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellation)
    {
        string member = Names.Last(assignment.Left);
        Sink? sink = assignment switch
        {
            { Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax creation } } =>
                SinkTable.MayBe(Names.Last(creation.Type)) ? SinkOf(model, creation, Names.Last(creation.Type), cancellation) : null,
            { Parent: InitializerExpressionSyntax { Parent: ImplicitObjectCreationExpressionSyntax creation } } => SinkOf(model, creation, CreatedType.Of(creation), cancellation),
            { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax changed } } => SinkOf(model, changed, string.Empty, cancellation),
            { Left: MemberAccessExpressionSyntax access } => SinkOf(model, access.Expression, string.Empty, cancellation),
            _ => null,
        };
        return sink is not null && sink.TakesMember(member) ? new TextUse(assignment.Right, sink) : null;
    }

    /// <summary>The text that is an argument of a constructor.</summary>
    public static TextUse? OfCreation(ArgumentSyntax argument, BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellation)
    {
        string written = CreatedType.Of(creation);
        if (written.Length > 0 && !SinkTable.MayBe(written) || SinkOf(model, creation, written, cancellation) is not { } sink)
        {
            return null;
        }

        // A type that is not bound has constructors that nobody knows; the generated ones of one text take it first.
        string parameter = TakingParameter.NameOf(argument, model.GetSymbolInfo(creation, cancellation))
            ?? (creation.ArgumentList!.Arguments[0] == argument ? "text" : string.Empty);
        return sink.TakesParameter(".ctor", parameter) ? new TextUse(argument.Expression, sink) : null;
    }

    /// <summary>The text that is an argument of a method.</summary>
    public static TextUse? OfCall(ArgumentSyntax argument, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        SymbolInfo info = model.GetSymbolInfo(call, cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method
            && SinkTable.Of(method.ContainingType) is { } sink
            && TakingParameter.NameOf(argument, info) is { } parameter
            && sink.TakesParameter(method.Name, parameter)
            ? new TextUse(argument.Expression, sink)
            : null;
    }

    private static Sink? SinkOf(SemanticModel model, ExpressionSyntax owner, string written, CancellationToken cancellation)
    {
        ITypeSymbol? type = model.GetTypeInfo(owner, cancellation).Type;
        return type is null or IErrorTypeSymbol ? SinkTable.ByName(written.Length > 0 ? written : type?.Name ?? string.Empty, model.SyntaxTree) : SinkTable.Of(type);
    }
}
