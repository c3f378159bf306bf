using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TextLint.Rules
{
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    public sealed class IncentiveTextRule : DiagnosticAnalyzer
    {
        public static readonly DiagnosticDescriptor Descriptor = new(
            id: "TL0007",
            title: "Do not offer buyers a reward for a review",
            messageFormat: "'{0}' offers the buyer money or a gift for a review",
            category: "Marketplace",
            defaultSeverity: DiagnosticSeverity.Error,
            isEnabledByDefault: true,
            description: "Texts such as 'Leave a five-star review and get a $5 gift card' or '五星好评返现' may not be sent to buyers.");

        private static readonly string[] Seeds = { "get a gift card", "refund after review", "好评有礼", "晒图返现" };

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptor);

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterOperationAction(Analyze, OperationKind.Literal);
        }

        private static void Analyze(OperationAnalysisContext context)
        {
            if (context.Operation.ConstantValue is not { HasValue: true, Value: string text })
                return;
            foreach (var seed in Seeds)
                if (text.Contains(seed))
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, context.Operation.Syntax.GetLocation(), seed));
        }
    }
}
