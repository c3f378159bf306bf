using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Files;
using Compliance.Analyzers.Options;
using Compliance.Analyzers.Reporting;
using Compliance.Analyzers.Rules;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers;

/// <summary>Shows, on the words themselves, what a message to an Amazon buyer in a template file must not say.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TemplateFileAnalyzer : DiagnosticAnalyzer
{
    private const string Mark = "build_metadata.AdditionalFiles.ComplianceScan";
    private const int LongestShown = 80;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. ReportedAs.Descriptors, ToolDescriptors.FileError, ToolDescriptors.SuppressionError];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        ProjectPolicy policy = ProjectPolicy.Of(context.Options, context.CancellationToken);
        var project = new ProjectSettings(context.Compilation, context.Options.AnalyzerConfigOptionsProvider);
        context.RegisterAdditionalFileAction(
            c => CrashNet.Run(c, f => Analyze(f, policy, project), f => Location.Create(f.AdditionalFile.Path, default, default)));
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ProjectPolicy policy, ProjectSettings project)
    {
        AdditionalText file = context.AdditionalFile;
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Mark, out string? mark);
        bool isTemplate = string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase);
        bool isResource = string.Equals(mark, "auto", StringComparison.OrdinalIgnoreCase);
        Settings settings = project.Of(file);
        if (!isTemplate && !isResource || settings.Scan == ScanMode.None || isResource && (settings.Scan == ScanMode.Annotated || project.IsTestProject && !settings.IncludeTestCode)
            || file.GetText(context.CancellationToken) is not { } source)
        {
            return;
        }

        string text = source.ToString();
        TemplateFile content = TemplateFiles.Read(file.Path, text);
        var suppressions = new FileSuppressions(source, content.Comments, policy.HasRule);
        foreach (FileComment comment in suppressions.Malformed)
        {
            context.ReportDiagnostic(Diagnostic.Create(ToolDescriptors.SuppressionError, Place(file, source, comment.Span), ShownText.OneLine(comment.Text, LongestShown)));
        }

        if ((content.Error ?? NotUnicode(source, text)) is { } error)
        {
            context.ReportDiagnostic(Diagnostic.Create(ToolDescriptors.FileError, Place(file, source, LineFrom(source, error.Position)), error.Message));
        }

        string path = project.Relative(file.Path);
        // The whole file is searched, and few findings ask.
        var isOfMarketplace = new Lazy<bool>(() => isTemplate || settings.Scan == ScanMode.All || settings.Context != MessageContext.Unknown
            || Marketplace.IsNamedInPath(path) || Marketplace.IsNamedIn(text.AsSpan()));
        foreach (FileMessage message in content.Messages)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            EvidenceLevel? level = isTemplate || settings.Scan == ScanMode.All ? EvidenceLevel.Message : MessageEvidence.OfEntry(message.Name, message.Text.Text, path, settings);
            if (level is null || settings.Names.Excludes(message.Name) || !MessageLength.IsEnough(message.Text.Text) || isTemplate && message.Name.Length > 0 && MachineText.Is(message.Text.Text))
            {
                continue;
            }

            foreach (Finding finding in policy.Checker.Check(message.Text.Text, settings.Context).Findings)
            {
                TextSpan span = message.Text.Locate(finding.Start, finding.Length);
                if (level >= EvidenceNeeded.For(finding)
                    && (!EvidenceNeeded.IsOfMarketplace(finding) || isOfMarketplace.Value)
                    && (!finding.IsWeighed || isTemplate || Trade.IsNear(message.Name, message.Text.Text, path) || isOfMarketplace.Value)
                    && !policy.Allowed.Cover(finding, message.Text.Text) && !suppressions.Silence(finding.Rule, span))
                {
                    context.ReportDiagnostic(FindingReport.Create(finding, ShownText.OneLine(finding.Text, LongestShown), Place(file, source, span)));
                }
            }
        }
    }

    private static FileError? NotUnicode(SourceText source, string text) => Unicode.FirstLoss(source, text) is { } position ? new FileError(position, new ResourceText("NotUnicode")) : null;

    private static Location Place(AdditionalText file, SourceText source, TextSpan span) => Location.Create(file.Path, span, source.Lines.GetLinePositionSpan(span));

    private static TextSpan LineFrom(SourceText source, int position)
    {
        int start = Math.Min(position, source.Length);
        return TextSpan.FromBounds(start, Math.Max(start, source.Lines.GetLineFromPosition(start).End));
    }
}
