using System.Globalization;
using Compliance.Policy;

namespace Compliance.Tests.Policy;

/// <summary>What holds for every file of the built-in policy.</summary>
[TestFixture]
internal sealed class BuiltInPolicyTests
{
    private const int LeastExamples = 6;
    private static readonly PolicyReading Reading = CompliancePolicy.Read(BuiltInPolicyFiles.Files());

    private static IEnumerable<PolicyRule> Rules => Reading.Policy.Rules;

    [Test]
    public void It_is_without_mistakes() => Reading.Errors.Select(e => e.ToString()).Should().BeEmpty();

    [Test]
    public void It_is_the_policy_of_the_default_checker() => MessageChecker.Default.Policy.Should().BeSameAs(CompliancePolicy.BuiltIn);

    [Test]
    public void It_states_its_version() => CompliancePolicy.BuiltIn.Version.Should().MatchRegex("^amazon 20[0-9]{2}\\.[0-9]{1,2}\\.[0-9]+$");

    [TestCaseSource(nameof(Rules))]
    public void A_file_is_named_after_its_rule(PolicyRule rule) => rule.Path.Should().Be($"amazon/{rule.Id}-{rule.Name}.policy");

    [TestCaseSource(nameof(Rules))]
    public void A_rule_is_told_in_both_languages(PolicyRule rule)
    {
        foreach (LocalizedText text in new[] { rule.Title, rule.Why, rule.Remedy })
        {
            text.English.Should().NotBeEmpty().And.NotContainAny("。", "，").And.NotEndWith(".");
            text.In("zh-Hans").Should().NotBe(text.English).And.NotEndWith("。").And.NotEndWith(".");
            text.In("zh-Hans").Any(c => c is >= '\u4E00' and <= '\u9FFF').Should().BeTrue();
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void A_replacement_speaks_all_three_scripts(PolicyRule rule)
    {
        if (rule.Replacement is { } replacement)
        {
            new[] { replacement.In("en"), replacement.In("zh-Hans"), replacement.In("zh-Hant") }.Distinct().Should().HaveCount(3);
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void A_rule_names_where_and_when_it_was_read(PolicyRule rule)
    {
        rule.Sources.Should().NotBeEmpty();
        foreach (RuleSource source in rule.Sources)
        {
            source.Title.Should().NotBeEmpty();
            new Uri(source.Url).Scheme.Should().Be(Uri.UriSchemeHttps, source.Url);
            DateOnly.ParseExact(source.Read, "yyyy-MM-dd", CultureInfo.InvariantCulture).Year.Should().BeGreaterThanOrEqualTo(2020);
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void A_rule_shows_what_it_finds_and_what_is_lawful_in_both_languages(PolicyRule rule)
    {
        foreach (string language in new[] { "en", "zh-Hans" })
        {
            rule.Examples.Count(e => e.Language == language && e.Expected != Decision.Allowed).Should().BeGreaterThanOrEqualTo(LeastExamples, "prohibited {0}", language);
            rule.Examples.Count(e => e.Language == language && e.Expected == Decision.Allowed).Should().BeGreaterThanOrEqualTo(LeastExamples, "compliant {0}", language);
        }
    }

    [Test]
    public void No_example_stands_twice() =>
        Rules.SelectMany(r => r.Examples.Select(e => (e.Text, e.Context, At: $"{r.Path}({e.Line})")))
            .GroupBy(e => (e.Text, e.Context)).Where(g => g.Count() > 1).Select(g => string.Join(" = ", g.Select(e => e.At)))
            .Should().BeEmpty();

    [Test]
    public void Every_condition_has_a_name_of_its_own_in_its_rule() =>
        Reading.Policy.Compiled.Rules.SelectMany(r => r.Conditions.All().GroupBy(c => c.Name).Where(g => g.Count() > 1).Select(g => $"{r.Public.Id} {g.Key}")).Should().BeEmpty();
}
