using System.Reflection;
using Compliance.Analyzers.CodeFixes;

namespace Compliance.Analyzers.Tests;

/// <summary>What the shipped assemblies ask of a compiler. A newer Roslyn, or a package that does not travel along, would switch them off there.</summary>
[TestFixture]
public sealed class ReferencesTests
{
    private static readonly string[] OfACompiler =
    [
        "netstandard, Version=2.0.0.0", "Microsoft.CodeAnalysis, Version=4.11.0.0", "Microsoft.CodeAnalysis.CSharp, Version=4.11.0.0", "System.Collections.Immutable, Version=8.0.0.0", "System.Memory, Version=4.0.1.2",
    ];

    [Test]
    public void The_analyzers_ask_for_the_pinned_compiler_and_for_Core() =>
        References(typeof(BuyerMessageAnalyzer)).Should().BeSubsetOf([.. OfACompiler, OwnVersion("Compliance.Core")]);

    [Test]
    public void The_code_fixes_ask_for_the_pinned_workspaces_too() =>
        References(typeof(RemoveSentenceCodeFix)).Should().BeSubsetOf(
        [
            .. OfACompiler, OwnVersion("Compliance.Core"), OwnVersion("Compliance.Analyzers"), "Microsoft.CodeAnalysis.Workspaces, Version=4.11.0.0", "System.Composition.AttributedModel, Version=8.0.0.0",
        ]);

    [Test]
    public void Core_asks_for_its_policy_and_nothing_else() =>
        References(typeof(MessageChecker)).Should().Equal("netstandard, Version=2.0.0.0", OwnVersion("Compliance.Core.Policy"));

    private static string OwnVersion(string name) => $"{name}, Version={typeof(BuyerMessageAnalyzer).Assembly.GetName().Version}";

    private static IEnumerable<string> References(Type type) => type.Assembly.GetReferencedAssemblies().Select(Shown);

    private static string Shown(AssemblyName name) => $"{name.Name}, Version={name.Version}";
}
