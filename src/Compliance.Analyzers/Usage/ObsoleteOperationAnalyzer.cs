using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Usage;

/// <summary>
/// Reports calls of operations that Amazon took out of the Messaging API: by the names of the methods that clients are generated with, by their request
/// type, and by their path where it is requested. A client that still declares them is not reported; who calls it is.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ObsoleteOperationAnalyzer : DiagnosticAnalyzer
{
    private const string Feedback = "negativeFeedbackRemoval";
    private const string Motors = "amazonMotors";

    private static readonly RareWords Operations = new(Feedback, Motors);
    private static readonly string[] Suffixes = ["AsyncWithHttpInfo", "WithHttpInfoAsync", "WithHttpInfo", "Async"];
    private static readonly string[] RequestMakers = ["HttpRequestMessage", "RestRequest", "Uri"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageDescriptors.ObsoleteOperation];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Scope.WatchFiles(context, compilation => Operations.StandIn(compilation) ? Analyze : null);
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (Operations.StandIn(tree))
        {
            Find(tree, Feedback, context);
            Find(tree, Motors, context);
        }
    }

    private static void Find(SyntaxTree tree, string operation, SemanticModelAnalysisContext context)
    {
        Action<SyntaxNode> analyze = CrashNet.Around<SyntaxNode>(n => Analyze(n, operation, context), n => n.GetLocation());
        SourceWords.FindWithin(tree, operation, token =>
        {
            if (Use(token) is { } use)
            {
                analyze(use);
            }
        }, context.CancellationToken);
    }

    // The call or the creation whose name it is, or the text in which it stands.
    private static SyntaxNode? Use(SyntaxToken token)
    {
        if (token.Parent is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringTextSyntax)
        {
            return token.Parent;
        }

        SyntaxNode? name = token.Parent;
        while (name?.Parent is NameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            name = name.Parent;
        }

        return name?.Parent is InvocationExpressionSyntax or ObjectCreationExpressionSyntax ? name.Parent : null;
    }

    private static void Analyze(SyntaxNode node, string wanted, SemanticModelAnalysisContext context)
    {
        (SyntaxNode place, string operation) = node switch
        {
            InvocationExpressionSyntax call => (Name(call.Expression), Called(Names.Last(call.Expression))),
            ObjectCreationExpressionSyntax creation => (creation.Type, Names.Last(creation.Type) == "CreateAmazonMotorsRequest" ? Motors : string.Empty),
            LiteralExpressionSyntax literal => (literal, Path(literal.Token.ValueText)),
            InterpolatedStringTextSyntax text => (text.Parent!, Path(text.TextToken.ValueText)),
            _ => (node, string.Empty),
        };
        bool isPath = node is LiteralExpressionSyntax or InterpolatedStringTextSyntax;
        if (operation != wanted || (isPath ? !IsRequested(node) : IsClient(node)))
        {
            return;
        }

        string shown = isPath ? operation : place.ToString();
        context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.ObsoleteOperation, place.GetLocation(), new ResourceText(operation == Motors ? "ObsoleteMotors" : "ObsoleteFeedback", shown)));
    }

    private static ExpressionSyntax Name(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => called,
    };

    private static string Called(string method)
    {
        if (method.IndexOf("NegativeFeedbackRemoval", StringComparison.Ordinal) < 0 && method.IndexOf("AmazonMotors", StringComparison.Ordinal) < 0)
        {
            return string.Empty;
        }

        foreach (string suffix in Suffixes)
        {
            if (method.EndsWith(suffix, StringComparison.Ordinal))
            {
                method = method.Substring(0, method.Length - suffix.Length);
                break;
            }
        }

        return method switch
        {
            "CreateNegativeFeedbackRemoval" or "NegativeFeedbackRemoval" => Feedback,
            "CreateAmazonMotors" => Motors,
            _ => string.Empty,
        };
    }

    private static string Path(string text)
    {
        const string Messages = "/messages/";
        int at = text.IndexOf(Messages, StringComparison.Ordinal);
        return at < 0 ? string.Empty
            : Follows(text, at + Messages.Length, Feedback) ? Feedback
            : Follows(text, at + Messages.Length, Motors) ? Motors
            : string.Empty;
    }

    private static bool Follows(string text, int at, string operation) =>
        string.Compare(text, at, operation, 0, operation.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (at + operation.Length == text.Length || text[at + operation.Length] is '?' or '/' or '"' or '#');

    // The path alone is a fact about an API; handed to what sends a request it is a call.
    private static bool IsRequested(SyntaxNode path)
    {
        SyntaxNode? call = path.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent;
        string name = call switch
        {
            InvocationExpressionSyntax invocation => Names.Last(invocation.Expression),
            ObjectCreationExpressionSyntax creation => Names.Last(creation.Type),
            _ => string.Empty,
        };
        return name.StartsWith("Post", StringComparison.Ordinal) || name.StartsWith("Send", StringComparison.Ordinal) || RequestMakers.Contains(name);
    }

    // A generated client calls its own overloads.
    private static bool IsClient(SyntaxNode call) =>
        call.Ancestors().Any(a => a is MethodDeclarationSyntax method && Called(method.Identifier.ValueText).Length > 0
            || a is BaseTypeDeclarationSyntax type && type.Identifier.ValueText == "CreateAmazonMotorsRequest");
}
