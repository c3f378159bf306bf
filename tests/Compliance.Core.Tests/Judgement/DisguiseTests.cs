using System.Globalization;
using Compliance.Tests.Judgement.Disguises;

namespace Compliance.Tests.Judgement;

/// <summary>Every trigger example of a rule of content, disguised as sellers' forums teach, is still caught; what is benign in the same dress stays clean.</summary>
[TestFixture]
internal sealed class DisguiseTests
{
    private const double Share = 0.99;

    // Fewer examples than this are one language's few words in the other's messages: they count together with the rest.
    private const int LeastApart = 100;

    // Measured, where 99 % are not reached in two disguises, in whole per cent: docs/judgement.md says why.
    private static readonly Dictionary<string, double> MeasuredInPairs = new()
    {
        ["a blank inside"] = 0.97,
        ["a character in quotes"] = 0.98,
        ["a character in pinyin"] = 0.98,
        ["a line break inside"] = 0.97,
        ["all in pinyin"] = 0.98,
        ["apostrophes apart"] = 0.98,
        ["bar for i"] = 0.98,
        ["characters in quotes"] = 0.98,
        ["money for letters"] = 0.98,
        ["the first in pinyin"] = 0.98,
    };

    private static readonly MessageChecker Checker = MessageChecker.Default;

    private static readonly RuleExample[] Examples = [.. Checker.Policy.Rules.Where(r => !r.IsForm).SelectMany(r => r.Examples)];

    private static readonly Lazy<Trigger[]> Triggers = new(() =>
        [.. Examples.Where(e => e.Expected != Decision.Allowed).Select(e => new Trigger(e, [.. OfContent(e.Text, e.Context).Select(f => (f.Start, f.Start + f.Length))]))]);

    private static readonly IReadOnlyList<Disguise> All = [.. DisguiseCatalogue.Letters, .. DisguiseCatalogue.Spacings];

    private static IEnumerable<string> Names => All.Select(d => d.Name);

    [TestCaseSource(nameof(Names))]
    public void What_is_prohibited_is_caught_in_disguise(string name)
    {
        Disguise disguise = All.Single(d => d.Name == name);
        Outcome[] outcomes = [.. Triggers.Value.Select(t => Judge(t, disguise)).OfType<Outcome>()];

        Expect(outcomes, name, Share);
        foreach (IGrouping<string, Outcome> language in outcomes.GroupBy(o => o.Language).Where(g => g.Count() >= LeastApart))
        {
            Expect([.. language], name, Share);
        }
    }

    // Each with all that can be combined with it, a part of the examples for every pair.
    [TestCaseSource(nameof(Names))]
    public void What_is_prohibited_is_caught_in_two_disguises(string name)
    {
        const int PartOfExamples = 29;
        Disguise one = All.Single(d => d.Name == name);
        bool isLetters = DisguiseCatalogue.Letters.Contains(one);
        var outcomes = new List<Outcome>();
        var pair = 0;
        foreach (Disguise other in isLetters ? DisguiseCatalogue.Spacings : DisguiseCatalogue.Letters)
        {
            Disguise[] both = isLetters ? [one, other] : [other, one];
            pair++;
            for (int i = pair % PartOfExamples; i < Triggers.Value.Length; i += PartOfExamples)
            {
                if (Judge(Triggers.Value[i], both) is { } outcome && outcome.Text != Judge(Triggers.Value[i], one)?.Text && outcome.Text != Judge(Triggers.Value[i], other)?.Text)
                {
                    outcomes.Add(outcome);
                }
            }
        }

        Expect([.. outcomes], name, MeasuredInPairs.GetValueOrDefault(name, Share));
    }

    [TestCase("capitals")]
    [TestCase("full width")]
    [TestCase("Traditional")]
    public void What_is_compliant_stays_clean(string name)
    {
        Disguise dress = All.Single(d => d.Name == name);

        Examples.Where(e => e.Expected == Decision.Allowed)
            .Select(e => (Text: DisguisedMessage.Write(e.Text, dress), e.Context))
            .Where(e => OfContent(e.Text, e.Context).Any())
            .Select(e => e.Text)
            .Should().BeEmpty();
    }

    [TestCase("结账时请输入折扣码。")]
    [TestCase("我们会通过企业微信联系仓库。")]
    [TestCase("这款不支持贝宝账号。")]
    [TestCase("How to fit the blind is shown at youtu.be/abcdef, or on our web site.")]
    public void What_is_called_so_is_no_disguise(string text) => MessageChecker.Default.Check(text).Findings.Should().NotContain(f => f.Rule.Id == "BSM5004");

    [TestCase("结账时请输入拆扣码。")]
    [TestCase("请加企业微号。")]
    [TestCase("Find us on y0utube.")]
    public void What_is_spelled_otherwise_is_one(string text) => MessageChecker.Default.Check(text).Findings.Should().Contain(f => f.Rule.Id == "BSM5004");


    // Nothing but letters: the words that are read at a glance must not hide them.
    [TestCase("Here is a couupon for your next order.")]
    [TestCase("Your parcel left our warehouse today. We have a disccount for you, just write to us.")]
    [TestCase("A glft is yours for a revlew.")]
    public void Misspelled_words_are_not_cleared_at_a_glance(string text) => OfContent(text, MessageContext.Proactive).Should().NotBeEmpty();

    // Written as forum posts teach it, before anything was changed for them; see docs/judgement.md.
    [TestCase("caught", 8)]
    [TestCase("clean", 9)]
    public void Disguised_messages_are_caught_and_their_benign_twins_are_not(string label, int most)
    {
        string[] wrong =
        [
            .. File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Judgement", "Disguises", "messages.tsv"))
                .Select(l => l.Split('\t'))
                .Where(c => c[0] == label)
                .Select(c => c[2].Replace("\\n", "\n", StringComparison.Ordinal))
                .Where(t => OfContent(t, MessageContext.Proactive).Any() != (label == "caught")),
        ];

        wrong.Should().HaveCountLessThanOrEqualTo(most, string.Join('\n', wrong));
    }

    private static void Expect(Outcome[] outcomes, string name, double least)
    {
        string[] missed = [.. outcomes.Where(o => !o.IsCaught).Select(o => o.Text)];
        double caught = outcomes.Length == 0 ? 1 : 1 - (double)missed.Length / outcomes.Length;
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {outcomes.Length - missed.Length} of {outcomes.Length}"));

        outcomes.Should().NotBeEmpty();
        caught.Should().BeGreaterThanOrEqualTo(least, string.Join('\n', missed));
    }

    // None where the disguise changes nothing.
    private static Outcome? Judge(Trigger trigger, params Disguise[] disguises)
    {
        string text = DisguisedMessage.Write(trigger.Example.Text, trigger.Places, disguises);
        return text == trigger.Example.Text
            ? null
            : new Outcome(trigger.Example.Language == "en" ? "en" : "zh", text, OfContent(text, trigger.Example.Context).Any());
    }

    private static IEnumerable<Finding> OfContent(string text, MessageContext context) => Checker.Check(text, context).Findings.Where(f => !f.Rule.IsForm);

    private sealed record Trigger(RuleExample Example, IReadOnlyList<(int Start, int End)> Places);

    private sealed record Outcome(string Language, string Text, bool IsCaught);
}
