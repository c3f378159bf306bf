using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Options;
using Compliance.Analyzers.Rules;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers;

/// <summary>Reports mistakes in the project's <c>.policy</c> files, in its options and in its annotations. A mistake never silences the rules that can be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ToolDescriptors.PolicyError, ToolDescriptors.OptionError];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Options);
        context.RegisterAdditionalFileAction(c => CrashNet.Run(c, PolicyFile, f => Location.Create(f.AdditionalFile.Path, default, default)));
    }

    private static void PolicyFile(AdditionalFileAnalysisContext context)
    {
        AdditionalText file = context.AdditionalFile;
        bool isList = AllowedPhrases.IsList(file.Path);
        if (!isList && !ProjectPolicy.IsPolicyFile(file) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        if (Unicode.FirstLoss(text, text.ToString()) is { } loss)
        {
            context.ReportDiagnostic(Diagnostic.Create(ToolDescriptors.PolicyError, Place(file.Path, text, text.Lines.GetLineFromPosition(loss).Span), new ResourceText("NotUnicode")));
        }

        var policy = ProjectPolicy.Of(context.Options, context.CancellationToken);
        if (isList)
        {
            var list = AllowedPhrases.Of(text);
            foreach (int line in list.Malformed)
            {
                context.ReportDiagnostic(Diagnostic.Create(ToolDescriptors.PolicyError, Place(file.Path, text, text.Lines[line].Span), new ResourceText("AllowedLine")));
            }

            foreach ((string id, int line) in list.Ids.Where(e => !policy.HasRule(e.Id)))
            {
                context.ReportDiagnostic(Diagnostic.Create(ToolDescriptors.PolicyError, Place(file.Path, text, text.Lines[line].Span), new ResourceText("NoRule", id)));
            }

            return;
        }

        foreach (PolicyError error in policy.Errors.Where(e => e.Path == file.Path))
        {
            context.ReportDiagnostic(Diagnostic.Create(ToolDescriptors.PolicyError, Place(file.Path, text, Span(text, error)), error.Message));
        }
    }

    private static void Options(CompilationAnalysisContext context)
    {
        var project = new ProjectSettings(context.Compilation, context.Options.AnalyzerConfigOptionsProvider);
        HashSet<string>? reported = null;
        foreach (SyntaxTree tree in context.Compilation.SyntaxTrees)
        {
            Report(project.Of(tree), ref reported, context);
            Annotation.Find(tree, a => Report(a, context), context.CancellationToken);
        }

        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            Report(project.Of(file), ref reported, context);
        }
    }

    private static void Report(AttributeSyntax annotation, CompilationAnalysisContext context)
    {
#pragma warning disable RS1030 // Annotated files are few, and only their annotations are bound.
        SemanticModel model = context.Compilation.GetSemanticModel(annotation.SyntaxTree);
#pragma warning restore RS1030
        foreach ((AttributeArgumentSyntax argument, string member, string? value) in Annotation.Mistakes(annotation, model, context.CancellationToken))
        {
            var message = value is null
                ? new ResourceText("UnknownMember", member, string.Join(", ", Annotation.Members))
                : new ResourceText("UnknownValue", value, member, string.Join(", ", Annotation.Values(member)));
            context.ReportDiagnostic(Diagnostic.Create(ToolDescriptors.OptionError, argument.GetLocation(), message));
        }
    }

    // Most files of a project have the same options, and most options no mistake.
    private static void Report(Settings settings, ref HashSet<string>? reported, CompilationAnalysisContext context)
    {
        for (int i = 0; i < settings.Errors.Count; i++)
        {
            SettingError error = settings.Errors[i];
            if ((reported ??= new HashSet<string>(StringComparer.Ordinal)).Add(error.Id))
            {
                context.ReportDiagnostic(Diagnostic.Create(ToolDescriptors.OptionError, Location.None, error.Message));
            }
        }
    }

    // From the place of the mistake to the end of its line.
    private static TextSpan Span(SourceText text, PolicyError error)
    {
        int line = Math.Min(Math.Max(error.Line - 1, 0), text.Lines.Count - 1);
        TextSpan whole = text.Lines[line].Span;
        int start = Math.Min(whole.Start + Math.Max(error.Column - 1, 0), whole.End);
        return TextSpan.FromBounds(start, whole.End);
    }

    private static Location Place(string path, SourceText text, TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}
