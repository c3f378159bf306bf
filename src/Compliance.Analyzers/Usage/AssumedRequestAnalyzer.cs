using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Usage;

/// <summary>
/// Reports a context that says of every message "the buyer asked for it": a constant where the conversation should be asked. Where a condition chooses it,
/// and in members whose names say that they answer such a request, it is a fact.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssumedRequestAnalyzer : DiagnosticAnalyzer
{
    // Where none of these stands in the project, a library's parameter may still have such a name: send(text, true).
    private static readonly RareWords Requests = new("BuyerAsked", "AskedByBuyer", "BuyerRequest");

    // What types of such facts end with.
    private static readonly string[] NamesOfRequests = ["Request", "Asked"];

    private static readonly WordSet Asking = new(
        "asked", "ask", "asks", "asking", "question", "questions", "inquiry", "inquiries", "enquiry", "enquiries", "request", "requests", "requested", "refuse", "refusal", "decline", "declined", "reject", "询问", "请求", "拒绝");

    private static readonly WordSet Answering = new("reply", "replies", "answer", "answers", "respond", "response", "回复", "答复");

    private static readonly WordSet Askable = new("discount", "discounts", "coupon", "price", "compensation", "contact", "折扣", "优惠", "补偿");

    // The calls and types that a context is handed to.
    private static readonly WordSet Takers = new(
        "send", "check", "judge", "reply", "notify", "message", "mail", "email", "respond", "context", "verify", "validate", "review", "queue", "enqueue", "deliver", "dispatch");

    private static readonly string[] NotAsked = ["None", "Nothing", "Unknown", "No", "False", "NotAsked"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageDescriptors.AssumedRequest];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Scope.WatchFiles(context, compilation =>
        {
            bool any = Requests.StandIn(compilation);
            return c => Analyze(c, any);
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, bool isNamedInProject)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        Action<SyntaxNode> analyze = CrashNet.Around<SyntaxNode>(n => Analyze(n, context), n => n.GetLocation());
        if (isNamedInProject && Requests.StandIn(tree))
        {
            foreach (SyntaxNode node in tree.GetRoot(context.CancellationToken).DescendantNodes())
            {
                if (node.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.Argument or SyntaxKind.EqualsValueClause or SyntaxKind.ArrowExpressionClause or SyntaxKind.ReturnStatement)
                {
                    analyze(node);
                }
            }

            return;
        }

        SourceWords.FindWhole(tree, "true", token =>
        {
            if (token.Parent is { Parent: ArgumentSyntax stating } && stating.Expression == token.Parent)
            {
                analyze(stating);
            }
        }, context.CancellationToken, MayBeArgument);
        if (isNamedInProject)
        {
            // Send(text, SupportRequest.Discount): only the parameter, in another file, is named after the request.
            foreach (string word in NamesOfRequests)
            {
                ArgumentSyntax? last = null;
                SourceWords.FindWithin(tree, word, token => Argument(token, ref last, analyze), context.CancellationToken);
            }
        }
    }

    // Where no name of a request stands in the file, true may state one to a parameter of another: Send(text, true). Beside a comment, and at the start of a line, anything may stand.
    private static bool MayBeArgument(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> line = before.Slice(before.LastIndexOf('\n') + 1).TrimEnd();
        behind = behind.TrimStart();
        return (line.IsEmpty || line[line.Length - 1] is '(' or ',' or '/') && !behind.IsEmpty && behind[0] is ')' or ',' or '/';
    }

    // The argument whose value is a member of what the name stands for.
    private static void Argument(SyntaxToken name, ref ArgumentSyntax? last, Action<SyntaxNode> analyze)
    {
        for (SyntaxNode? node = name.Parent; node is ExpressionSyntax; node = node.Parent)
        {
            if (node.Parent is MemberAccessExpressionSyntax { Parent: ArgumentSyntax argument } member && member.Expression == node)
            {
                if (argument != last)
                {
                    analyze(argument);
                    last = argument;
                }

                return;
            }
        }
    }

    private static void Analyze(SyntaxNode node, SemanticModelAnalysisContext context)
    {
        if (Stated(node, context) && !IsChosen(node))
        {
            SyntaxNode shown = node is AssignmentExpressionSyntax or ArgumentSyntax ? node : Value(node)!;
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.AssumedRequest, shown.GetLocation(), shown.ToString()));
        }
    }

    private static ExpressionSyntax? Value(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        ArgumentSyntax argument => argument.Expression,
        EqualsValueClauseSyntax value => value.Value,
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        ReturnStatementSyntax result => result.Expression,
        _ => null,
    };

    private static bool Stated(SyntaxNode node, SemanticModelAnalysisContext context)
    {
        ExpressionSyntax? value = Value(node);
        if (value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BuyerAskedDiscount" } ready && Names.Last(ready.Expression) == "MessageContext")
        {
            return node is not ArgumentSyntax handed || IsTaker(handed);
        }

        if (value is not (LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } or MemberAccessExpressionSyntax))
        {
            return false;
        }

        return node switch
        {
            AssignmentExpressionSyntax assignment => IsRequest(Names.Last(assignment.Left)) && IsAsked(value, context),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field } => IsRequest(field.Identifier.ValueText) && IsAsked(value, context),
            EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => IsRequest(parameter.Identifier.ValueText) && IsAsked(value, context),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsRequest(property.Identifier.ValueText) && IsAsked(value, context),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsRequest(property.Identifier.ValueText) && IsAsked(value, context),
            ArgumentSyntax argument => MayState(argument, value) && IsTaker(argument) && IsRequest(Parameter(argument, context)) && IsAsked(value, context),
            _ => false,
        };
    }

    // Asked of every argument, before anything is bound: buyerAsked: true, true, BuyerRequest.Discount.
    private static bool MayState(ArgumentSyntax argument, ExpressionSyntax value) => argument.NameColon is { } name
        ? IsRequest(name.Name.Identifier.ValueText)
        : value is not MemberAccessExpressionSyntax member || Names.Last(member.Expression) is var type && (type.EndsWith("Request", StringComparison.Ordinal) || type.EndsWith("Asked", StringComparison.Ordinal));

    // BuyerAsked, buyerAskedForDiscount, isBuyerAsked; the parameter of a record is often named after its type.
    private static bool IsRequest(string name) => name.Length > 0 && (name.IndexOf("BuyerAsked", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("AskedByBuyer", StringComparison.OrdinalIgnoreCase) >= 0
        || name.Equals("BuyerRequest", StringComparison.OrdinalIgnoreCase) || name.Equals("BuyerRequested", StringComparison.OrdinalIgnoreCase));

    private static bool IsAsked(ExpressionSyntax value, SemanticModelAnalysisContext context)
    {
        if (value is not MemberAccessExpressionSyntax member)
        {
            return true;
        }

        // order.BuyerAsked is the conversation's own word; BuyerRequest.Discount is ours.
        ISymbol? symbol = context.SemanticModel.GetSymbolInfo(member, context.CancellationToken).Symbol;
        bool constant = symbol is null ? Names.Last(member.Expression) is { Length: > 0 } type && char.IsUpper(type[0]) : symbol is IFieldSymbol { HasConstantValue: true };
        return constant && !NotAsked.Contains(member.Name.Identifier.ValueText) && symbol is not IFieldSymbol { ConstantValue: false };
    }

    private static bool IsTaker(ArgumentSyntax argument) => argument.Parent?.Parent switch
    {
        InvocationExpressionSyntax call => NameWords.Any(Names.Last(call.Expression), Takers),
        ObjectCreationExpressionSyntax creation => NameWords.Any(Names.Last(creation.Type), Takers),
        ImplicitObjectCreationExpressionSyntax => true,
        _ => false,
    };

    private static string Parameter(ArgumentSyntax argument, SemanticModelAnalysisContext context) =>
        TakingParameter.NameOf(argument, argument.NameColon is null ? context.SemanticModel.GetSymbolInfo(argument.Parent!.Parent!, context.CancellationToken) : default) ?? string.Empty;

    private static bool IsChosen(SyntaxNode node)
    {
        for (SyntaxNode inner = node; inner.Parent is { } outer; inner = outer)
        {
            switch (outer)
            {
                case IfStatementSyntax choice when choice.Condition != inner:
                case ConditionalExpressionSyntax { } either when either.Condition != inner:
                case SwitchExpressionArmSyntax or SwitchSectionSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } operation when operation.Right == inner:
                    return true;
                case BlockSyntax block when block.Statements.TakeWhile(s => s != inner).Any(IsGuard):
                    return true;
                case VariableDeclaratorSyntax variable when Says(variable.Identifier.ValueText):
                case MethodDeclarationSyntax method when Says(method.Identifier.ValueText):
                case PropertyDeclarationSyntax property when Says(property.Identifier.ValueText):
                case LocalFunctionStatementSyntax function when Says(function.Identifier.ValueText):
                case BaseTypeDeclarationSyntax type when Says(type.Identifier.ValueText):
                    return true;
            }
        }

        return false;
    }

    // if (!ticket.AskedForDiscount) return; what follows is chosen.
    private static bool IsGuard(StatementSyntax statement) =>
        statement is IfStatementSyntax { Else: null } guard
        && (guard.Statement is BlockSyntax block ? block.Statements.LastOrDefault() : guard.Statement) is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax
        && guard.Condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => NameWords.Any(n.Identifier.ValueText, Asking) || NameWords.Any(n.Identifier.ValueText, Askable));

    // "BuyerAsked" itself is the fact in question, not the name of a case.
    private static bool Says(string name) => !IsRequest(name) && (NameWords.Any(name, Asking) || NameWords.Any(name, Answering) && NameWords.Any(name, Askable));
}
