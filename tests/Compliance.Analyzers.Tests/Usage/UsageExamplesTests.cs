using Compliance.Analyzers.Usage;

namespace Compliance.Analyzers.Tests.Usage;

/// <summary>What the pages of the rules show is what the rules do.</summary>
[TestFixture]
public sealed class UsageExamplesTests
{
    private const string Markets = "List<string> markets = null; var request = new CreateDigitalAccessKeyRequest();\n";

    private static IEnumerable<string> Of(string id) => UsageExamples.ById[id].Flagged.Concat(UsageExamples.ById[id].Lawful);

    [TestCaseSource(nameof(Of), new object[] { "BSM6001" })]
    public void Unchecked_text(string example) => UsageTest.VerifyStatements<UncheckedTextAnalyzer>(Markets + example);

    [TestCaseSource(nameof(Of), new object[] { "BSM6002" })]
    public void Obsolete_operation(string example) => UsageTest.VerifyStatements<ObsoleteOperationAnalyzer>(Markets + example);

    [TestCaseSource(nameof(Of), new object[] { "BSM6003" })]
    public void Assumed_request(string example) => UsageTest.VerifyStatements<AssumedRequestAnalyzer>(Markets + example);

    // The page cuts a text of 401 characters short; here it is spelled out.
    [TestCaseSource(nameof(Of), new object[] { "BSM5005" })]
    public void Text_limit(string example) => UsageTest.VerifyStatements<TextLimitAnalyzer>(
        Markets + "string key = null;\n" + example.Replace("… (the terms of use, in full)", new string('x', 389), StringComparison.Ordinal));
}
