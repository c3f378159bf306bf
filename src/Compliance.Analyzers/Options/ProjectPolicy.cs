using System.Runtime.CompilerServices;
using System.Threading;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Options;

/// <summary>
/// The rules that a project is judged by: the built-in ones, and those of its own <c>.policy</c> files. Read when first asked for. A string
/// in source code is often a part of a message, or none: what its words weigh counts where it is clear.
/// </summary>
internal sealed class ProjectPolicy
{
    // An editor makes a compilation for every keystroke, and the files in it stay the same objects: they are the key.
    private static readonly ConditionalWeakTable<SourceText, ProjectPolicy> Known = new();

    private static readonly Lazy<RememberingChecker> BuiltIn = new(() => new RememberingChecker(new MessageChecker(CompliancePolicy.BuiltIn.ForExcerpts())));

    private readonly IReadOnlyList<(string Path, SourceText Text)> _files;
    private readonly Lazy<PolicyReading?> _reading;
    private readonly Lazy<RememberingChecker> _checker;

    private ProjectPolicy(ProjectPolicy rules, AllowedPhrases allowed)
    {
        _files = rules._files;
        _reading = rules._reading;
        _checker = rules._checker;
        Allowed = allowed;
    }

    private ProjectPolicy(IReadOnlyList<(string Path, SourceText Text)> files)
    {
        _files = files;
        _reading = new Lazy<PolicyReading?>(
            () => files.Count == 0 ? null : CompliancePolicy.BuiltIn.ForExcerpts().With(files.Select(f => new PolicyFile(f.Path, f.Text.ToString()))));
        _checker = new Lazy<RememberingChecker>(() => _reading.Value is { } reading ? new RememberingChecker(new MessageChecker(reading.Policy)) : BuiltIn.Value);
    }

    /// <summary>Judges by these rules.</summary>
    public RememberingChecker Checker => _checker.Value;

    /// <summary>The phrases that the project allows.</summary>
    public AllowedPhrases Allowed { get; } = AllowedPhrases.None;

    /// <summary>Whether somebody who writes an id means a rule of the project, or all rules that share it.</summary>
    public bool HasRule(string id) => ReportedAs.Descriptors.Any(d => d.Id == id) || _reading.Value?.Policy.FindRule(id) is not null;

    /// <summary>The mistakes in the project's own files.</summary>
    public IReadOnlyList<PolicyError> Errors => _reading.Value?.Errors ?? [];

    /// <summary>Whether an additional file states rules.</summary>
    public static bool IsPolicyFile(AdditionalText file) => file.Path.EndsWith(".policy", StringComparison.OrdinalIgnoreCase);

    /// <summary>The policy of a project.</summary>
    public static ProjectPolicy Of(AnalyzerOptions options, CancellationToken cancellation) =>
        new(RulesOf(options, cancellation), AllowedPhrases.Of(options, cancellation));

    private static ProjectPolicy RulesOf(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<(string Path, SourceText Text)>();
        foreach (AdditionalText file in options.AdditionalFiles.Where(IsPolicyFile))
        {
            if (file.GetText(cancellation) is { } text)
            {
                files.Add((file.Path, text));
            }
        }

        if (files.Count == 0)
        {
            return new ProjectPolicy(files);
        }

        if (Known.TryGetValue(files[0].Text, out ProjectPolicy? known) && known._files.SequenceEqual(files))
        {
            return known;
        }

        var policy = new ProjectPolicy(files);
        Known.Remove(files[0].Text);
        // Another project with the same first file may have been faster.
        ProjectPolicy remembered = Known.GetValue(files[0].Text, _ => policy);
        return remembered._files.SequenceEqual(files) ? remembered : policy;
    }
}
