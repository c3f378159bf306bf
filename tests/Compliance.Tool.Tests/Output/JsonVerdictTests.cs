using System.Text.Json;
using Compliance.Tool.Output;

namespace Compliance.Tool.Tests.Output;

[TestFixture]
internal sealed class JsonVerdictTests
{
    private const string Rule = """
        rule TST0001 Test
          category  promotion
          title     en  Title
          why       en  Why
          remedy    en  Remedy
          source    2026-10-30  https://example.com/  Page

        condition test
          when     "kazoo"
          verdict  prohibited

        examples
          prohibited  en  A kazoo.
          compliant   en  A parcel.
        """;

    private const string Weights = "bias\t-1\nleast\t0\nsure\t0\nglance-bias\t-1\nglance-least\t-3\nrules\tTST0001\n9\tkazoo\n9\tgolden\n";

    [TestCase("A golden parcel.", true)]
    [TestCase("A kazoo.", false)]
    public void A_finding_says_that_it_was_weighed_where_it_was(string text, bool isWeighed)
    {
        CompliancePolicy policy = CompliancePolicy.Read([new PolicyFile("a.policy", Rule), new PolicyFile("a.weights", Weights)]).Policy;

        string json = JsonSerializer.Serialize(JsonVerdict.Of(id: null, new MessageChecker(policy).Check(text), "en"), ToolJson.OnOneLine.JsonVerdict);

        using JsonDocument verdict = JsonDocument.Parse(json);
        JsonElement finding = verdict.RootElement.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.TryGetProperty("weighed", out JsonElement weighed).Should().Be(isWeighed);
        (isWeighed && weighed.GetBoolean()).Should().Be(isWeighed);
    }
}
