using static Compliance.Tests.Weighing.KazooPolicy;

namespace Compliance.Tests.Weighing;

/// <summary>What words weigh in strings of code, which are judged by what is clear.</summary>
[TestFixture]
internal sealed class ExcerptWeighingTests
{
    private static MessageChecker Excerpts(string weights) => new(Checker(weights).Policy.ForExcerpts());

    // One weight w makes -1 + 1.22 w of a sentence, two that come to w make -1 + 1.06 w.
    [Test]
    public void A_person_is_asked_only_about_what_reads_like_an_offence_and_doubts_are_told()
    {
        Checker("2\tgolden parcel\n").Check("A golden parcel waits.").Findings.Should().ContainSingle("1.4 is more than least").Which.IsDoubted.Should().BeFalse();
        Excerpts("2\tgolden parcel\n").Check("A golden parcel waits.").Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { IsWeighed = true, IsDoubted = true });
        Excerpts("0.2\tgolden parcel\n").Check("A golden parcel waits.").Findings.Should().BeEmpty("it weighs less than least");
        Excerpts("4\tgolden parcel\n").Check("A golden parcel waits.").Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { IsWeighed = true, IsDoubted = false });
    }

    [Test]
    public void Another_sentence_is_asked_about_where_it_clearly_breaks_another_rule()
    {
        const string Text = "A golden one. A calm sea. A silver one. A bronze one.";
        MessageChecker whole = TwoRules("6\tgolden\t50 -50\n6\tsilver\t-50 50\n6\tbronze\t50 -50\n", "condition test\n  when     \"vuvuzela\"\n  verdict  prohibited\n");

        whole.Check(Text).Findings.Select(f => f.Text).Should().Equal("A golden one");
        new MessageChecker(whole.Policy.ForExcerpts()).Check(Text).Findings.Select(f => f.Text).Should().Equal("A golden one", "A silver one");
    }

    [Test]
    public void The_rule_that_the_words_speak_for_is_found_beside_another_sooner()
    {
        const string Other = "condition test\n  when     \"vuvuzela\"\n  verdict  prohibited\n";
        MessageChecker whole = TwoRules("6\tgolden\t0 20\n", Other);

        whole.Check("Your golden kazoo.").Findings.Select(f => f.Rule.Id).Should().Equal("TST0001");
        new MessageChecker(whole.Policy.ForExcerpts()).Check("Your golden kazoo.").Findings.Select(f => f.Rule.Id).Should().BeEquivalentTo("TST0001", "TST0002");
    }

    [Test]
    public void Only_what_clearly_reads_lawful_takes_back_what_a_rule_found()
    {
        Checker("-2.5\tyour\n").Check("Your kazoo.").Findings.Should().ContainSingle("-1.5 is less than least, but the rule is a witness as well").Which.Decision.Should().Be(Decision.Review);
        Checker("-3.2\tyour\n").Check("Your kazoo.").Findings.Should().BeEmpty("-2.3 is less than least by more than 1.5");
        Excerpts("-3.2\tyour\n").Check("Your kazoo.").Findings.Should().ContainSingle().Which.Decision.Should().Be(Decision.Prohibited);
        Excerpts("-5\tyour\n").Check("Your kazoo.").Findings.Should().BeEmpty();
    }

    [Test]
    public void Nothing_that_a_rule_found_is_doubted()
    {
        Checker("-1.3\tyour\n").Check("Your kazoo.").Findings.Should().ContainSingle().Which.IsDoubted.Should().BeTrue();
        Excerpts("-1.3\tyour\n").Check("Your kazoo.").Findings.Should().ContainSingle().Which.IsDoubted.Should().BeFalse();
    }

    [Test]
    public void A_glance_is_as_good_as_for_whole_messages()
    {
        Excerpts("-9\t~your\n").IsClear("Your kazoo.", MessageContext.Unknown).Should().BeTrue();
        Excerpts("-9\t~your\n").Check("Your kazoo.").Findings.Should().BeEmpty();
        Excerpts("-0.5\t~your\n").IsClear("Your kazoo.", MessageContext.Unknown).Should().BeFalse();
        Excerpts("-0.5\t~your\n").Check("Your kazoo.").Findings.Should().ContainSingle();
    }

    [Test]
    public void A_check_is_worth_its_while_where_the_words_are_clear()
    {
        Excerpts("0.2\tgolden parcel\n").MayFind("A golden parcel waits.").Should().BeFalse();
        Excerpts("3\tgolden parcel\n").MayFind("A golden parcel waits.").Should().BeTrue();
    }

    [Test]
    public void The_policy_says_so_and_is_extended_as_the_whole_one()
    {
        CompliancePolicy whole = Checker("0.2\tgolden\n").Policy;
        PolicyFile own = new("own.policy", TestPolicy.Rule("TST0002", "condition test\n  when     \"trombone\"\n  verdict  prohibited\n"));
        CompliancePolicy extended = whole.ForExcerpts().With([own]).Policy;

        extended.Version.Should().Be(whole.With([own]).Policy.ForExcerpts().Version).And.EndWith("+custom+excerpts");
        extended.Sha256.Should().Be(whole.With([own]).Policy.ForExcerpts().Sha256).And.NotBe(whole.With([own]).Policy.WithoutWeights().Sha256);
        new MessageChecker(extended).Check("A golden one.").Findings.Should().BeEmpty();
        new MessageChecker(extended).Check("A trombone.").Findings.Should().ContainSingle();
    }

    [Test]
    public void Rules_alone_stay_alone()
    {
        CompliancePolicy rules = Checker("9\tgolden parcel\n").Policy.WithoutWeights();

        rules.ForExcerpts().Should().BeSameAs(rules);
        Checker("9\tgolden parcel\n").Policy.ForExcerpts().WithoutWeights().Version.Should().Be(rules.Version);
    }
}
