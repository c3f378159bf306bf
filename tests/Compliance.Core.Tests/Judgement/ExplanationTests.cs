namespace Compliance.Tests.Judgement;

[TestFixture]
internal sealed class ExplanationTests
{
    private static readonly MessageChecker Checker = TestPolicy.Checker("""
        condition offer
          when     give ..4 coupon
          when     "gift"
          verdict  allowed if asked=discount [D10]
          verdict  prohibited [D02]

        signal give
          en       give

        signal coupon
          en       coupon

        signal refusal
          en       never

        veto refused
          removes  coupon
          when     clause: refusal ..3 target
        """);

    [Test]
    public void Holds_the_verdict_that_a_check_gives()
    {
        Explanation explanation = Checker.Explain("We give you a coupon.");
        Verdict verdict = Checker.Check("We give you a coupon.");

        explanation.Verdict.Should().BeEquivalentTo(verdict, o => o.Excluding(v => v.Policy));
    }

    [Test]
    public void Shows_the_text_as_it_was_matched() => Checker.Explain("GIVE a ｃｏｕｐｏｎ").FoldedText.Should().Be("give a coupon");

    [Test]
    public void Names_the_signals_that_stand_in_the_order_of_the_text()
    {
        SignalTrace[] signals = [.. Checker.Explain("We give you a c0upon.").Signals.Where(s => s.Length > 0 && s.Name is "give" or "coupon")];

        signals.Select(s => (s.Name, s.Start, s.Length, s.Text, s.IsDisguised, s.VetoedBy)).Should().Equal(
            ("give", 3, 4, "give", false, null), ("coupon", 14, 6, "c0upon", true, null));
    }

    [Test]
    public void Names_the_signals_that_a_veto_removed() =>
        Checker.Explain("We never give a coupon.").Signals.Where(s => s.Name == "coupon").Select(s => (s.Text, s.VetoedBy)).Should().Equal(("coupon", "refused"));

    [Test]
    public void Names_phrases_by_their_words() => Checker.Explain("A gift.").Signals.Should().Contain(s => s.Name == "\"gift\"" && s.Text == "gift");

    [Test]
    public void Names_structures() => Checker.Explain("See https://shop.example").Signals.Select(s => s.Name).Should().Contain(["link", "link-external", "sentence-start", "message-start", "brief"]);

    [Test]
    public void Names_the_conditions_that_met_and_where_they_are_written()
    {
        ConditionTrace condition = Checker.Explain("We give you a coupon.").Conditions.Should().ContainSingle().Subject;

        (condition.Rule.Id, condition.Condition, condition.Decision, condition.DecisionRow, condition.Start, condition.Length, condition.Text)
            .Should().Be(("TST0001", "offer", Decision.Prohibited, "D02", 3, 17, "give you a coupon"));
        Checker.Explain("A gift.").Conditions.Single().Line.Should().Be(condition.Line + 1);
    }

    [Test]
    public void Names_the_conditions_that_the_context_allows()
    {
        Explanation explanation = Checker.Explain("We give you a coupon.", MessageContext.BuyerAskedDiscount);

        explanation.Verdict.Findings.Should().BeEmpty();
        explanation.Conditions.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Decision = Decision.Allowed, DecisionRow = "D10" });
    }

    [Test]
    public void Is_empty_for_an_empty_text()
    {
        Explanation explanation = Checker.Explain(string.Empty);

        explanation.Signals.Should().BeEmpty();
        explanation.Conditions.Should().BeEmpty();
        explanation.FoldedText.Should().BeEmpty();
        explanation.Verdict.Decision.Should().Be(Decision.Allowed);
    }
}
