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
        Action<SyntaxNode> analyze = CrashNet.Around<SyntaxNode>(n => AnalyzeNode(n, context), n => n.GetLocation());
        AssignmentExpressionSyntax? last = null;
        SourceWords.FindWhole(tree, "Text", token =>
        {
            if (AssignmentTo(token) is { } assignment && assignment != last)
            {
                last = assignment;
                analyze(assignment);
            }
        }, context.CancellationToken, MayBeSet);
        SourceWords.FindWhole(tree, "new", token =>
        {
            if (token.Parent is BaseObjectCreationExpressionSyntax creation)
            {
                analyze(creation);
            }
        }, context.CancellationToken, MayTakeText);
        Annotation.Find(tree, analyze, context.CancellationToken);
    }

    // Text in request.Text = …
    private static AssignmentExpressionSyntax? AssignmentTo(SyntaxToken name)
    {
        SyntaxNode? node = name.Parent;
        while (node?.Parent is ExpressionSyntax around and not AssignmentExpressionSyntax)
        {
            node = around;
        }

        return node?.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == node ? assignment : null;
    }

    private static void AnalyzeNode(SyntaxNode node, SemanticModelAnalysisContext context)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax assignment when Names.Last(assignment.Left) == "Text":
                CheckUse(context, TextUse.Of(assignment, context.SemanticModel, context.CancellationToken));
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation when MayTakeText(creation, arguments):
                foreach (ArgumentSyntax argument in arguments)
                {
                    CheckUse(context, TextUse.OfCreation(argument, creation, context.SemanticModel, context.CancellationToken));
                }

                break;
            case AttributeSyntax { Parent.Parent: MemberDeclarationSyntax member }
                when Annotation.Read([member], MessageContext.Unknown, context.SemanticModel, context.CancellationToken) is { Kind: not MessageKind.Unknown } known:
                foreach (ExpressionSyntax text in Texts(member))
                {
                    CheckLength(context, text, known.Kind);
                }

                break;
        }
    }

    // Text = …, and not Text == …; behind a comment anything may stand.
    private static bool MayBeSet(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        return behind.StartsWith("/".AsSpan()) || behind.StartsWith("=".AsSpan()) && !behind.StartsWith("==".AsSpan());
    }

    // Asked of every "new" before its token is looked up, by what follows: no arguments in new(), none of the types in new List<…>. What else may follow, such as a comment, is looked up.
    private static bool MayTakeText(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
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

    private static void CheckUse(SemanticModelAnalysisContext context, TextUse? use)
    {
        if (use is { } found)
        {
            CheckLength(context, found.Text, found.Sink.Kind);
        }
    }

    private static void CheckLength(SemanticModelAnalysisContext context, ExpressionSyntax text, MessageKind kind)
    {
        if (TextLimits.Of(kind) is not { } most)
        {
            return;
        }

        foreach (ExpressionSyntax arm in Arms(text, 0))
        {
            if (MeasuredText.Of(arm, context.SemanticModel, context.CancellationToken) is not { } measured || measured.Length <= most && !measured.IsEmpty)
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
}
