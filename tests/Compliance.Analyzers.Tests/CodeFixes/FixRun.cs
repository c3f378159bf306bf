using System.Collections.Immutable;
using Compliance.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Tests.CodeFixes;

/// <summary>A project in memory, the fixes that are offered in it, and what becomes of it.</summary>
internal sealed class FixRun : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Solution _solution;

    public FixRun(string source, params (string Name, string Text)[] files)
    {
        var project = ProjectId.CreateNewId();
        _solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, "Shop", "Shop", LanguageNames.CSharp, filePath: "/shop/Shop.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.Preview)))
            .AddMetadataReferences(project, TestReferences.Framework)
            .AddDocument(DocumentId.CreateNewId(project), "Thing.cs", SourceText.From(source), filePath: "/shop/Thing.cs");
        foreach ((string name, string text) in files)
        {
            _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(project), name, SourceText.From(text), filePath: "/shop/" + name);
        }
    }

    /// <summary>The same project with options for all of its files.</summary>
    public FixRun With(string options)
    {
        _solution = _solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(Project.Id), ".editorconfig", SourceText.From("root = true\n[*.cs]\n" + options + "\n"), filePath: "/shop/.editorconfig");
        return this;
    }

    private Project Project => _solution.Projects.Single();

    /// <summary>The source file.</summary>
    public string Source => TextOf(Project.Documents.Single(d => d.Name == "Thing.cs"));

    /// <summary>The other source files, by name.</summary>
    public IReadOnlyDictionary<string, string> OtherSources => Project.Documents.Where(d => d.Name != "Thing.cs").ToDictionary(d => d.Name, TextOf);

    /// <summary>The additional files, by name.</summary>
    public IReadOnlyDictionary<string, string> Files => Project.AdditionalDocuments.ToDictionary(d => d.Name, TextOf);

    /// <summary>What the analyzer reports, in the order of the source.</summary>
    public IReadOnlyList<Diagnostic> Reported() =>
        [.. Project.GetCompilationAsync().Result!.WithAnalyzers([new BuyerMessageAnalyzer(), new ObsoleteOperationAnalyzer(), new AssumedRequestAnalyzer()], Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync().Result.OrderBy(d => d.Location.SourceSpan.Start)];

    /// <summary>What does not compile.</summary>
    public IReadOnlyList<string> Errors() => [.. Project.GetCompilationAsync().Result!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];

    /// <summary>The actions that a fix offers for the first finding that it fixes, those of content before those of form; those that are grouped, one by one.</summary>
    public IReadOnlyList<CodeAction> Offered(CodeFixProvider fix)
    {
        foreach (Diagnostic diagnostic in Reported().Where(d => fix.FixableDiagnosticIds.Contains(d.Id)).OrderBy(d => d.Id.StartsWith("BSM5", StringComparison.Ordinal) ? 1 : 0))
        {
            var actions = new List<CodeAction>();
            fix.RegisterCodeFixesAsync(new CodeFixContext(Project.Documents.First(d => d.Name == "Thing.cs"), diagnostic, (a, _) => actions.AddRange(a.NestedActions.IsEmpty ? [a] : a.NestedActions), CancellationToken.None)).Wait();
            if (actions.Count > 0)
            {
                return actions;
            }
        }

        return [];
    }

    /// <summary>Applies the action of a key, or the first. False where it is not offered.</summary>
    public bool Apply(CodeFixProvider fix, string? key = null)
    {
        CodeAction? action = Offered(fix).FirstOrDefault(a => key is null || a.EquivalenceKey == key);
        return action is not null && Take(action);
    }

    /// <summary>Applies it to all findings of the document or project.</summary>
    public bool ApplyToAll(CodeFixProvider fix, string key, FixAllScope scope)
    {
        var context = new FixAllContext(Project.Documents.First(), fix, scope, key, fix.FixableDiagnosticIds, new Provider(this), CancellationToken.None);
        return fix.GetFixAllProvider()!.GetFixAsync(context).Result is { } action && Take(action);
    }

    public void Dispose() => _workspace.Dispose();

    private bool Take(CodeAction action)
    {
        _solution = action.GetOperationsAsync(CancellationToken.None).Result.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return true;
    }

    private static string TextOf(TextDocument document) => document.GetTextAsync().Result.ToString();

    private sealed class Provider(FixRun run) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(run.Reported());

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(run.Reported().Where(d => d.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
