using Compliance.Policy;

namespace Compliance.Tests.Policy;

/// <summary>Every example of every built-in rule, judged. A test is named by the rule, its file's line and the language.</summary>
[TestFixture]
internal sealed class RuleExampleTests
{
    private static readonly MessageChecker Checker = new(CompliancePolicy.Read(BuiltInPolicyFiles.Files()).Policy);

    private static IEnumerable<TestCaseData> Examples =>
        from rule in Checker.Policy.Rules
        from example in rule.Examples
        select new TestCaseData(rule, example).SetName($"{rule.Id} line {example.Line:000} {example.Language} {example.Expected.ToString().ToLowerInvariant()}");

    [TestCaseSource(nameof(Examples))]
    public void An_example_is_judged_as_its_rule_states(PolicyRule rule, RuleExample example)
    {
        Verdict verdict = Checker.Check(example.Text, example.Context);

        Decision ofRule = verdict.Findings.Where(f => f.Rule == rule).Select(f => f.Decision).DefaultIfEmpty(Decision.Allowed).Max();
        ofRule.Should().Be(example.Expected, "«{0}» gave {1}", example.Text, verdict);
        if (example.Expected == Decision.Allowed)
        {
            verdict.Findings.Where(f => !f.Rule.IsForm).Select(f => $"{f.Rule}: {f.Text}").Should().BeEmpty("«{0}»", example.Text);
        }
    }
}
