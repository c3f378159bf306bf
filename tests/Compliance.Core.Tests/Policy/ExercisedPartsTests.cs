using Compliance.Judgement;

namespace Compliance.Tests.Policy;

/// <summary>
/// Nothing stands in the built-in policy that no message has ever put to work: what was never seen may be misspelt, out of reach, or say what another part
/// says already. Whoever adds a phrase, a signal, a condition or a veto adds an example to the rule or a labelled message to Corpus/ that needs it.
/// </summary>
[TestFixture]
internal sealed class ExercisedPartsTests
{
    private static readonly PolicyPartKind[] Asked =
        [PolicyPartKind.Phrase, PolicyPartKind.Composition, PolicyPartKind.Veto, PolicyPartKind.Condition];

    [Test]
    public void Every_phrase_signal_condition_and_veto_has_been_exercised()
    {
        CompliancePolicy policy = CompliancePolicy.BuiltIn;
        var coverage = new PolicyCoverage(policy);
        foreach (string text in policy.Rules.SelectMany(r => r.Examples).Select(e => e.Text).Concat(CorpusTexts()))
        {
            coverage.Exercise(text);
        }

        IEnumerable<string> unexercised = coverage.Unexercised
            .Where(p => Asked.Contains(p.Kind))
            .Select(p => $"{p.Path}:{p.Line} {p.Kind.ToString().ToLowerInvariant()} {p.Name} {p.Text}".TrimEnd());
        string.Join(Environment.NewLine, unexercised).Should().BeEmpty("each of these needs an example or a message that exercises it, or goes");
    }

    private static IEnumerable<string> CorpusTexts() => new[] { "Corpus", "Examples" }.SelectMany(JsonLines.Texts);
}
