using System.Threading;
using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Usage;

/// <summary>Reports texts that the type of the message does not take: empty ones, and those whose fixed part alone is too long.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextLimitAnalyzer : DiagnosticAnalyzer
{
    private const int LongestShown = 40;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageDescriptors.TextLimit];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Scope.WatchFiles(context, _ => Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        Action<SyntaxNode> analyze = CrashNet.Around<SyntaxNode>(n => Analyze(n, context), n => n.GetLocation());
        AssignmentExpressionSyntax? last = null;
        SourceWords.FindWhole(tree, "Text", token =>
        {
            if (Set(token) is { } assignment && assignment != last)
            {
                last = assignment;
                analyze(assignment);
            }
        }, context.CancellationToken);
        SourceWords.FindWhole(tree, "new", token =>
        {
            if (token.Parent is BaseObjectCreationExpressionSyntax creation)
            {
                analyze(creation);
            }
        }, context.CancellationToken, MayTakeText);
        if (Annotation.StandsIn(tree))
        {
            foreach (SyntaxNode attribute in tree.GetRoot(context.CancellationToken).DescendantNodes().Where(n => n is AttributeSyntax))
            {
                analyze(attribute);
            }
        }
    }

    // Text in request.Text = …
    private static AssignmentExpressionSyntax? Set(SyntaxToken name)
    {
        SyntaxNode? node = name.Parent;
        while (node?.Parent is ExpressionSyntax around and not AssignmentExpressionSyntax)
        {
            node = around;
        }

        return node?.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == node ? assignment : null;
    }

    private static void Analyze(SyntaxNode node, SemanticModelAnalysisContext context)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax assignment when Names.Last(assignment.Left) == "Text":
                Judge(context, TextUse.Of(assignment, context.SemanticModel, context.CancellationToken));
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation when MayTakeText(creation, arguments):
                foreach (ArgumentSyntax argument in arguments)
                {
                    Judge(context, TextUse.OfCreation(argument, creation, context.SemanticModel, context.CancellationToken));
                }

                break;
            case AttributeSyntax { Parent.Parent: MemberDeclarationSyntax member } attribute
                when Annotation.IsAnnotation(Names.Last(attribute.Name)) && Annotation.Read([member], MessageContext.Unknown) is { Kind: not MessageKind.Unknown } known:
                foreach (ExpressionSyntax text in Texts(member))
                {
                    Judge(context, text, known.Kind);
                }

                break;
        }
    }

    // Asked of every "new" before its token is looked up, by what follows: no arguments in new(), none of the types in new List<…>. What else may follow, such as a comment, is looked up.
    private static bool MayTakeText(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        int end = 0;
        int start = 0;
        while (end < behind.Length && (char.IsLetterOrDigit(behind[end]) || behind[end] is '_' or '.'))
        {
            start = behind[end] == '.' ? end + 1 : start;
            end++;
        }

        return end == behind.Length || behind[end] switch
        {
            '{' or '[' => false,
            '(' when end == 0 => !behind.Slice(1).TrimStart().StartsWith(")".AsSpan()),
            '(' or '<' => Sinks.SinkTable.MayBe(behind.Slice(start, end - start)),
            _ => true,
        };
    }

    // Asked of every creation: by its name, or, where the name is left out, by what it is given.
    private static bool MayTakeText(BaseObjectCreationExpressionSyntax creation, SeparatedSyntaxList<ArgumentSyntax> arguments) => creation is ObjectCreationExpressionSyntax named
        ? Sinks.SinkTable.MayBe(Names.Last(named.Type))
        : arguments.Any(a => a.NameColon?.Name.Identifier.ValueText == "text" || Composition.IsText(a.Expression));

    private static IEnumerable<ExpressionSyntax> Texts(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Initializer?.Value).OfType<ExpressionSyntax>(),
        PropertyDeclarationSyntax property => new[] { property.Initializer?.Value, property.ExpressionBody?.Expression }.OfType<ExpressionSyntax>(),
        MethodDeclarationSyntax { ExpressionBody.Expression: { } body } => [body],
        _ => [],
    };

    private static void Judge(SemanticModelAnalysisContext context, TextUse? use)
    {
        if (use is { } found)
        {
            Judge(context, found.Text, found.Sink.Kind);
        }
    }

    private static void Judge(SemanticModelAnalysisContext context, ExpressionSyntax text, MessageKind kind)
    {
        if (TextLimits.Of(kind) is not { } most)
        {
            return;
        }

        foreach (ExpressionSyntax arm in Arms(text, 0))
        {
            if (Measure(context.SemanticModel, arm, hop: true, context.CancellationToken) is not { } measured || measured.Length <= most && !measured.IsEmpty)
            {
                continue;
            }

            var message = measured.IsEmpty
                ? new ResourceText("TextLimitEmpty", TextLimits.Name(kind))
                : new ResourceText(
                    measured.IsWhole ? "TextLimitLong" : "TextLimitLonger",
                    ShownText.OneLine(measured.Start, LongestShown),
                    measured.Length,
                    TextLimits.Name(kind),
                    most);
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.TextLimit, arm.GetLocation(), message));
        }
    }

    private static IEnumerable<ExpressionSyntax> Arms(ExpressionSyntax text, int depth) => depth > MessageReader.DeepestNesting ? [] : text switch
    {
        ParenthesizedExpressionSyntax inner => Arms(inner.Expression, depth + 1),
        ConditionalExpressionSyntax choice => Arms(choice.WhenTrue, depth + 1).Concat(Arms(choice.WhenFalse, depth + 1)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => Arms(choice.Left, depth + 1).Concat(Arms(choice.Right, depth + 1)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(a => Arms(a.Expression, depth + 1)),
        _ => [text],
    };

    /// <summary>What is known of a text; null where nothing is.</summary>
    private static Measured? Measure(SemanticModel model, ExpressionSyntax text, bool hop, CancellationToken cancellation)
    {
        if (model.GetConstantValue(text, cancellation) is { HasValue: true } constant)
        {
            return constant.Value is string value ? new Measured(value, value.Length, IsWhole: true) : null;
        }

        switch (text)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty when Names.Last(empty.Expression) is "String" || empty.Expression is PredefinedTypeSyntax:
                return new Measured(string.Empty, 0, IsWhole: true);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return hop && Initializer(model.GetSymbolInfo(text, cancellation).Symbol, cancellation) is { } initializer && model.SyntaxTree == initializer.SyntaxTree
                    ? Measure(model, initializer, hop: false, cancellation)
                    : null;
        }

        if (!Composition.IsText(text) || MessageReader.Read(text, model, cancellation).FirstOrDefault() is not { } read)
        {
            return null;
        }

        int length = read.Parts.Where(p => !p.IsHole).Sum(p => p.Length);
        return new Measured(read.Text, length, IsWhole: read.Parts.All(p => !p.IsHole));
    }

    // A variable that is never set again, a field that is read only: what it starts with is what it is.
    private static ExpressionSyntax? Initializer(ISymbol? symbol, CancellationToken cancellation)
    {
        if (symbol is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true })
            || symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator)
        {
            return null;
        }

        SyntaxNode? scope = symbol is ILocalSymbol ? declarator.FirstAncestorOrSelf<BlockSyntax>() : null;
        bool isSet = scope is not null && scope.DescendantNodes().Any(n => n is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == symbol.Name
            || n is ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax changed } && changed.Identifier.ValueText == symbol.Name);
        return isSet ? null : value;
    }

    /// <param name="Start">How the text begins.</param>
    /// <param name="Length">How long it is at least.</param>
    /// <param name="IsWhole">Whether it is known to its end.</param>
    private readonly record struct Measured(string Start, int Length, bool IsWhole)
    {
        public bool IsEmpty => IsWhole && string.IsNullOrWhiteSpace(Start);
    }
}
