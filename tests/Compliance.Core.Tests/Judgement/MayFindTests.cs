using Compliance.Policy;

namespace Compliance.Tests.Judgement;

/// <summary>The cheap question before the dear one: it may be wrong in one direction only.</summary>
[TestFixture]
internal sealed class MayFindTests
{
    private static readonly MessageChecker Checker = MessageChecker.Default;

    // Every value of every fact, in a conversation of either side: what any of them finds must be foreseen without knowing which it is.
    private static readonly MessageContext[] Contexts =
    [
        .. from start in (MessageContext[])[MessageContext.Unknown, MessageContext.Reply]
           from fact in ContextFacts.Names
           from value in ContextFacts.Values(fact)
           select With(start, fact, value),
    ];

    private static readonly string[] Messages = [.. JsonLines.Texts("Corpus")];

    [Test]
    public void Nothing_is_found_where_it_says_so()
    {
        string[] foreseen = [.. Messages.Where(Checker.MayFind)];

        Messages.Except(foreseen).Where(m => Contexts.Any(c => Checker.Check(m, c).Findings.Count > 0)).Should().BeEmpty();
        foreseen.Should().NotBeEmpty();
    }

    [Test]
    public void Prohibited_examples_of_every_rule_are_foreseen() =>
        Checker.Policy.Rules.SelectMany(r => r.Examples).Where(e => e.Expected != Decision.Allowed && !Checker.MayFind(e.Text)).Select(e => e.Text).Should().BeEmpty();

    [Test]
    public void Nothing_is_found_in_what_is_clear_at_a_glance()
    {
        var checker = new MessageChecker(CompliancePolicy.BuiltIn.ForExcerpts());
        foreach (MessageContext context in Contexts)
        {
            string[] clear = [.. Messages.Where((_, i) => i % 5 == 0).Where(m => checker.IsClear(m, context))];
            clear.Where(m => checker.Check(m, context).Findings.Count > 0).Should().BeEmpty();
            bool isUnusual = context.Profile == Profile.Strict || context.Bulk == Answer.Yes || context.EarlierReviewRequests > 0;
            clear.Length.Should().Match(n => isUnusual ? n == 0 : n > 0, "what is unusual is read");
        }
    }

    [Test]
    public void Nothing_is_clear_where_a_company_has_rules_of_its_own()
    {
        PolicyFile own = new("own.policy", TestPolicy.Rule("OWN0001", "condition own\n  when  \"new delivery date\"\n  verdict  review\n"));
        CompliancePolicy policy = CompliancePolicy.BuiltIn.With([own]).Policy;
        const string Text = "Dear buyer, the lamp was sent on Monday. The new delivery date is Friday.";
        MessageChecker.Default.IsClear(Text, MessageContext.Unknown).Should().BeTrue();
        policy.Rules.Count.Should().Be(CompliancePolicy.BuiltIn.Rules.Count + 1);
        new MessageChecker(policy).IsClear(Text, MessageContext.Unknown).Should().BeFalse();
    }

    [Test]
    public void The_empty_text_is_clear_also_there() => TestPolicy.Checker("condition own\n  when  \"new\"\n  verdict  review\n").IsClear(string.Empty).Should().BeTrue();

    [Test]
    public void Whether_a_text_is_clear_is_asked_without_a_context_as_well() => Checker.IsClear("Your lamp was sent on Monday.").Should().BeTrue();

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("Customer")]
    [TestCase("The file {0} cannot be read.")]
    [TestCase("文件不存在")]
    public void Texts_of_programs_cannot_hold_anything(string text) => Checker.MayFind(text).Should().BeFalse();

    [Test]
    public void No_text_is_an_error() => FluentActions.Invoking(() => Checker.MayFind(null!)).Should().Throw<ArgumentNullException>();

    private static MessageContext With(MessageContext context, string fact, string value)
    {
        ContextFacts.TryApply(context, fact, value, out MessageContext result, out _).Should().BeTrue();
        return result;
    }
}
