using System.Text;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Tests.Generated;

/// <summary>The descriptors and Roslyn's list of rules are written from the policy; these tests keep them equal to it.</summary>
[TestFixture]
public sealed class DescriptorsTests
{
    private static readonly IReadOnlyList<PolicyRule> Rules = CompliancePolicy.BuiltIn.Rules;

    [Test]
    public void Descriptors_are_those_of_the_policy() => Repository.ShouldHold("src/Compliance.Analyzers/Rules/RuleDescriptors.cs", Descriptors());

    [Test]
    public void Release_tracking_lists_every_rule() => Repository.ShouldHold("src/Compliance.Analyzers/AnalyzerReleases.Unshipped.md", Releases());

    [Test]
    public void Every_diagnostic_has_a_title_in_both_languages_and_a_page()
    {
        foreach (DiagnosticDescriptor descriptor in ReportedAs.Descriptors.AddRange(UsageDescriptors.All.Select(u => u.Descriptor)))
        {
            descriptor.Title.ToString(Chinese).Should().NotBe(descriptor.Title.ToString(English), descriptor.Id).And.NotBeEmpty();
            descriptor.HelpLinkUri.Should().StartWith("https://").And.EndWith(".md");
            descriptor.DefaultSeverity.Should().NotBe(DiagnosticSeverity.Error, "the user decides what fails a build");
        }
    }

    // The compiler compares descriptors, and so their texts.
    [Test]
    public void Texts_are_equal_where_what_they_say_is()
    {
        ShouldDiffer(() => new RuleText("a", "甲"), new RuleText("b", "甲"), new RuleText("a", "乙"));
        ShouldDiffer(() => new ResourceText("a", 1), new ResourceText("b", 1), new ResourceText("a", 2), new ResourceText("a"));
        ShouldDiffer(() => new PolicyText(Rules[0].Remedy, continues: true), new PolicyText(Rules[1].Remedy, continues: true), new PolicyText(Rules[0].Remedy, continues: false));
    }

    private static void ShouldDiffer(Func<LocalizableString> one, params LocalizableString[] others)
    {
        one().Should().Be(one());
        one().GetHashCode().Should().Be(one().GetHashCode());
        others.Should().NotContain(one());
    }

    private static System.Globalization.CultureInfo English => System.Globalization.CultureInfo.GetCultureInfo("en");

    private static System.Globalization.CultureInfo Chinese => System.Globalization.CultureInfo.GetCultureInfo("zh-Hans");

    private static string Descriptors()
    {
        var file = new StringBuilder();
        file.Append("""
            using Microsoft.CodeAnalysis;

            namespace Compliance.Analyzers.Rules;

            /// <summary>
            /// The rules of the built-in policy as diagnostics. Written from policies/ by a test (COMPLIANCE_WRITE=1) and compared with it by the same test:
            /// do not edit. They are spelled out so that an editor can list them without reading the policy, and Roslyn can track their releases.
            /// </summary>
            internal static class RuleDescriptors
            {

            """.ReplaceLineEndings("\n"));
        foreach (PolicyRule rule in Rules)
        {
            file.Append($$"""
                    /// <summary>{{rule.Title.English}}.</summary>
                    public static readonly DiagnosticDescriptor {{rule.Name}} = new(
                        "{{rule.Id}}",
                        new RuleText({{Literal(rule.Title.English)}}, {{Literal(rule.Title.In("zh-Hans"))}}),
                        RuleFrame.Message,
                        "{{Category(rule)}}",
                        DiagnosticSeverity.{{rule.Severity}},
                        isEnabledByDefault: true,
                        description: new RuleText({{Literal(rule.Why.English)}}, {{Literal(rule.Why.In("zh-Hans"))}}),
                        helpLinkUri: RuleFrame.Page("{{rule.Id}}"));


                """.ReplaceLineEndings("\n"));
        }

        file.Append("    /// <summary>All of them, by id.</summary>\n    public static ImmutableArray<DiagnosticDescriptor> All { get; } =\n    [\n");
        foreach (PolicyRule rule in Rules)
        {
            file.Append("        ").Append(rule.Name).Append(",\n");
        }

        return file.Append("    ];\n}\n").ToString();
    }

    private static string Releases()
    {
        var file = new StringBuilder();
        file.Append("""
            ; Unshipped analyzer release
            ; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

            ### New Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------

            """.ReplaceLineEndings("\n"));
        foreach (PolicyRule rule in Rules)
        {
            file.AppendJoin(" | ", rule.Id, Category(rule), rule.Severity, rule.Name).Append('\n');
        }

        foreach ((string name, DiagnosticDescriptor descriptor) in UsageDescriptors.All)
        {
            file.AppendJoin(" | ", descriptor.Id, descriptor.Category, descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled", name).Append('\n');
        }

        DiagnosticDescriptor[] tool =
            [ToolDescriptors.CompanyRule, ToolDescriptors.PolicyError, ToolDescriptors.OptionError, ToolDescriptors.FileError, ToolDescriptors.SuppressionError];
        foreach (DiagnosticDescriptor descriptor in tool)
        {
            file.AppendJoin(" | ", descriptor.Id, descriptor.Category, descriptor.DefaultSeverity, descriptor.Title.ToString(English)).Append('\n');
        }

        return file.ToString();
    }

    private static string Category(PolicyRule rule) => "BuyerMessages." + rule.Category;

    private static string Literal(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
