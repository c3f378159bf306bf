using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Tests.Generated;

/// <summary>The rule pages and the tables of the README are written from the policy; these tests keep them up to date.</summary>
[TestFixture]
public sealed class RulePagesTests
{
    private const string TableStart = "<!-- rules -->";
    private const string TableEnd = "<!-- /rules -->";

    private static readonly IReadOnlyList<PolicyRule> Rules = CompliancePolicy.BuiltIn.Rules;

    private static IEnumerable<TestCaseData> Pages =>
        from rule in Rules
        from text in new[] { PageText.English, PageText.Chinese }
        select new TestCaseData(rule, text).SetName($"The_page_is_that_of_the_policy({RulePage.PathOf(rule, text)})");

    private static IEnumerable<TestCaseData> UsagePages =>
        from rule in UsageDescriptors.All
        from text in new[] { PageText.English, PageText.Chinese }
        select new TestCaseData(rule.Name, rule.Descriptor, text).SetName($"The_page_is_that_of_the_descriptor({UsagePage.PathOf(rule.Descriptor, text)})");

    [TestCaseSource(nameof(UsagePages))]
    public void The_page_is_that_of_the_descriptor(string name, DiagnosticDescriptor rule, object text) =>
        Repository.ShouldHold(UsagePage.PathOf(rule, (PageText)text), UsagePage.Write(name, rule, (PageText)text));

    [TestCaseSource(nameof(Pages))]
    public void The_page_is_that_of_the_policy(PolicyRule rule, object text) =>
        Repository.ShouldHold(RulePage.PathOf(rule, (PageText)text), RulePage.Write(rule, (PageText)text));

    [Test]
    public void Every_page_belongs_to_a_rule()
    {
        Assume.That(Repository.Writes, Is.False, "the pages are being written");
        string[] expected = [.. Rules.Select(r => r.Id).Concat(UsageDescriptors.All.Select(u => u.Descriptor.Id)).SelectMany(id => new[] { id + ".md", id + ".zh-CN.md" }).Order(StringComparer.Ordinal)];
        Directory.EnumerateFiles(RepositoryFolder.PathOf("docs/rules")).Select(Path.GetFileName).Order(StringComparer.Ordinal).Should().Equal(expected);
    }

    [Test]
    public void The_table_of_the_README_lists_every_rule() => TableIsUpToDate("README.md", PageText.English);

    [Test]
    public void The_table_of_the_Chinese_README_lists_every_rule() => TableIsUpToDate("README.zh-CN.md", PageText.Chinese);

    private static void TableIsUpToDate(string file, PageText text)
    {
        string readme = File.ReadAllText(RepositoryFolder.PathOf(file)).ReplaceLineEndings("\n");
        int start = readme.IndexOf(TableStart, StringComparison.Ordinal);
        int end = readme.IndexOf(TableEnd, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, $"{file} marks where the table of rules starts with {TableStart}");
        end.Should().BeGreaterThan(start, $"{file} marks where the table of rules ends with {TableEnd}");
        Repository.ShouldHold(file, readme[..(start + TableStart.Length)] + "\n" + RulePage.Table(Rules, text) + string.Concat(UsageDescriptors.All.Select(u => UsagePage.Row(u.Name, u.Descriptor, text))) + readme[end..]);
    }
}
