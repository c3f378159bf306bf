using System.Text;
using Compliance.Weighing;
using static Compliance.Tests.Weighing.KazooPolicy;

namespace Compliance.Tests.Weighing;

/// <summary>What words weigh together: a second opinion on what rules found, and an eye on what no rule names.</summary>
[TestFixture]
internal sealed class WeighingTests
{
    [Test]
    public void A_condition_of_a_rule_is_not_weighed_whatever_its_name() =>
        TestPolicy.Checker(Body.Replace("condition test", "condition weighed", StringComparison.Ordinal)).Check("Your kazoo.").Findings.Should().ContainSingle().Which.IsWeighed.Should().BeFalse();

    [TestFixture]
    internal sealed class Reports
    {
        [Test]
        public void A_sentence_that_weighs_enough_though_no_rule_found_anything()
        {
            Finding finding = Checker("4\tgolden parcel\n").Check("Hello. A golden parcel waits.").Findings.Should().ContainSingle().Subject;

            finding.IsWeighed.Should().BeTrue();
            finding.Decision.Should().Be(Decision.Review);
            finding.Rule.Id.Should().Be("TST0001");
            finding.Text.Should().Be("A golden parcel waits");
            finding.Why.English.Should().Contain("Title");
        }

        [Test]
        public void Words_where_something_in_the_message_makes_a_sentence_without_any_as_heavy()
        {
            MessageChecker checker = Checker("9\tm#kazoo\n-20\tkazoo\n0.1\tgolden\n");

            checker.Check("שלום.\n\nA golden one.\n\nYour kazoo.").Findings.Should().ContainSingle().Which.Text.Should().Contain("golden");
            checker.Check("Your kazoo.\n\nשלום.").Findings.Should().BeEmpty();
        }

        [Test]
        public void The_rule_that_the_words_tell()
        {
            PolicyReading reading = CompliancePolicy.Read(
            [
                new PolicyFile("a.policy", TestPolicy.Rule(Body)),
                new PolicyFile("b.policy", TestPolicy.Rule("TST0002", "condition test\n  when     \"vuvuzela\"\n  verdict  prohibited\n")),
                new PolicyFile("a.weights", Heads.Replace("rules\tTST0001\n", "rules\tTST0001 TST0002\n", StringComparison.Ordinal) + "4\tgolden\t-5 7\n4\tsilver\t7 -5\n"),
            ]);
            var checker = new MessageChecker(reading.Policy);

            reading.Errors.Should().BeEmpty();
            checker.Check("A golden one.").Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("TST0002");
            checker.Check("A silver one.").Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("TST0001");
        }

        [Test]
        public void A_neighbour_that_is_heavy_without_the_heaviest() =>
            Checker("4\tgolden\n5\tsilver\n").Check("A golden one. A silver one.").Findings.Should().HaveCount(2).And.OnlyContain(f => f.IsWeighed);

        [Test]
        public void The_heaviest_sentence_beside_a_lighter_one_in_which_a_rule_found_something() =>
            Checker("4\tgolden\n").Check("Your kazoo. A golden parcel waits for you here.").Findings.Select(f => f.IsWeighed).Should().Equal(false, true);

        [Test]
        public void The_last_part_of_what_met_over_two_sentences_where_it_weighs_more()
        {
            TwoRules("4\tvuvuzela\t1 1\n", "condition test\n  when     nearby: kazoo .. \"vuvuzela\"\n  verdict  prohibited\n")
                .Check("Here is a tin kazoo. Take the vuvuzela.").Findings.Should().Contain(f => f.Rule.Id == "TST0002").Which.Text.Should().Be("Take the vuvuzela");
            TwoRules("4\ttin\t1 1\n", "condition test\n  when     nearby: kazoo .. \"vuvuzela\"\n  verdict  prohibited\n")
                .Check("Here is a tin kazoo. Take the vuvuzela.").Findings.Should().Contain(f => f.Rule.Id == "TST0002").Which.Text.Should().Be("kazoo");
        }

        [Test]
        public void A_sentence_in_which_a_rule_forbids_something_in_another_conversation_only() =>
            Deciding("prohibited if asked=discount\n  verdict  allowed").Check("Your golden kazoo.").Findings.Should().ContainSingle().Which.IsWeighed.Should().BeTrue();

        [Test]
        public void The_rule_that_the_words_tell_of_two_that_were_found_in_them()
        {
            const string SameWords = "condition test\n  when     kazoo\n  verdict  prohibited\n";

            TwoRules("4\tkazoo\t-90 90\n", SameWords).Check("Your kazoo.").Findings.Select(f => f.Rule.Id).Should().Equal("TST0002");
            TwoRules("4\tkazoo\t-9 9\n", SameWords).Check("Your kazoo.").Findings.Select(f => f.Rule.Id).Should().Equal("TST0001", "TST0002");
        }

        [TestCase("-9 9", new[] { "TST0002" })]
        [TestCase("9 -9", new[] { "TST0001", "TST0002" })]
        public void A_general_rule_beside_a_more_specific_one_where_the_words_speak_rather_for_it(string votes, string[] rules) =>
            TwoRules($"4\tkazoo\t{votes}\n", "condition test\n  when     kazoo\n  verdict  prohibited\n", absorbs: "  absorbs  TST0001\n")
                .Check("Your kazoo.").Findings.Select(f => f.Rule.Id).Should().Equal(rules);

        [Test]
        public void What_a_rule_found_in_a_sentence_that_is_not_lawful_enough() =>
            Checker("-0.1\tkazoo\n").Check("Your kazoo.").Findings.Should().ContainSingle().Which.IsWeighed.Should().BeFalse();

        [Test]
        public void To_a_person_what_a_rule_found_in_a_sentence_that_hardly_reads_like_an_offence()
        {
            MessageChecker checker = Checker("-1.2\tyour\n");

            checker.Check("Your kazoo.").Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Decision = Decision.Review, IsWeighed = false, IsDoubted = true });
            checker.Check("A kazoo.").Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Decision = Decision.Prohibited, IsDoubted = false });
            checker.Check("Your k\u0430zoo.").Findings.Should().ContainSingle().Which.Decision.Should().Be(Decision.Prohibited);
            checker.Check("Your kazoo.", MessageContext.Unknown with { Profile = Profile.Strict }).Findings.Should().ContainSingle().Which.Decision.Should().Be(Decision.Prohibited);
        }

        [Test]
        public void Everything_that_a_rule_found_where_the_policy_is_taken_by_its_letter() =>
            Checker("-9\tkazoo\n").Check("Your kazoo.", MessageContext.Unknown with { Profile = Profile.Strict }).Findings.Should().ContainSingle();

        [Test]
        public void What_was_spelled_to_be_overlooked_however_lawful_it_reads() =>
            Checker("-9\tyour\n").Check("Your k\u0430zoo.").Findings.Should().ContainSingle();
    }

    [TestFixture]
    internal sealed class StaysSilent
    {
        [Test]
        public void About_a_sentence_that_does_not_weigh_enough() =>
            Checker("0.3\tgolden\n").Check("Hello. A golden parcel waits.").Findings.Should().BeEmpty();

        [Test]
        public void About_a_neighbour_that_is_not_heavy_by_itself() =>
            Checker("4\tgolden\n1.7\tsilver\n").Check("A golden one. A silver one.").Findings.Should().ContainSingle();

        [Test]
        public void About_a_sentence_that_is_hardly_heavier_than_what_a_rule_found() =>
            Checker("1\tkazoo\n2.3\tgolden\n").Check("Your kazoo. A golden parcel waits for you here.").Findings.Should().ContainSingle().Which.IsWeighed.Should().BeFalse();

        [Test]
        public void About_what_a_rule_found_in_a_sentence_that_reads_lawful() => Checker("-4\tyour\n").Check("Your kazoo.").Findings.Should().BeEmpty();

        [Test]
        public void About_a_sentence_that_a_rule_allows_for_what_is_known_of_the_conversation() =>
            Deciding("allowed if asked=discount\n  verdict  prohibited").Check("Your golden kazoo.", MessageContext.BuyerAskedDiscount).Findings.Should().BeEmpty();

        [Test]
        public void About_words_that_weigh_enough_in_one_sentence_and_stand_in_two()
        {
            MessageChecker checker = Checker("0.3\tgolden\n0.3\tparcel\n");

            checker.Check("Golden parcel.").Findings.Should().ContainSingle();
            checker.Check("Golden. Parcel.").Findings.Should().BeEmpty();
        }

        [Test]
        public void Where_the_rules_are_asked_alone()
        {
            CompliancePolicy policy = Checker("4\tgolden parcel\n").Policy;

            new MessageChecker(policy.WithoutWeights()).Check("A golden parcel waits.").Findings.Should().BeEmpty();
            policy.WithoutWeights().Sha256.Should().NotBe(policy.Sha256);
        }

        [Test]
        public void Without_weights() => TestPolicy.Checker(Body).Check("A golden parcel waits.").Findings.Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class InSentencesReadAlone
    {
        private const string Calm = "-9\t~calm\n-9\tcalm\n";

        [Test]
        public void What_breaks_a_rule_among_sentences_that_are_clear_is_found_where_it_stands()
        {
            Finding finding = Checker(Calm).Check("The sea is calm. Your kazoo. A calm night, too.").Findings.Should().ContainSingle().Subject;

            (finding.Start, finding.Text).Should().Be((22, "kazoo"));
        }

        [Test]
        public void What_is_heavy_among_them_is_asked_about() =>
            Checker(Calm + "4\tgolden parcel\n").Check("The sea is calm. A golden parcel waits. A calm night, too.").Findings.Should().ContainSingle().Which.IsWeighed.Should().BeTrue();

        [Test]
        public void Where_none_of_them_is_heavy_nothing_is_found() =>
            Checker(Calm).Check("The sea is calm, the calm sea. A parcel waits. A calm night, too.").Findings.Should().BeEmpty();

        [Test]
        public void What_stands_between_clear_ones_is_found_as_well() =>
            MessageChecker.Default.Check("The missing shelf pins were posted to you this morning.\n\n\n\nThe courier brings them on Monday before noon.", MessageContext.Reply)
                .Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("BSM5003");
    }

    // The parts are gone through one by one; the weight is put together from many at once.
    [Test]
    public void A_sentence_weighs_what_its_runs_come_to_however_long_it_is([Values(1, 2, 3, 4, 8, 63, 64, 65, 66, 67, 125, 126, 200)] int count)
    {
        string[] words = ["alpha", "beta", "\u60A8", "\u597D"];
        var random = new Random(count);
        var text = new StringBuilder();
        var isAfterHan = false;
        for (var i = 0; i < count; i++)
        {
            int word = random.Next(words.Length);
            bool isHan = word > 1;
            text.Append(i > 0 && !(isHan && isAfterHan) ? " " : string.Empty).Append(words[word]);
            isAfterHan = isHan;
        }

        string[] runs = ["alpha", "alpha beta", "alpha * beta", "alpha beta \u60A8", "\u597D \u60A8", "\u60A8 \u60A8 \u597D \u60A8", "\u597D \u597D \u60A8 alpha"];
        SentenceTrace sentence = Checker(string.Concat(runs.Select(r => $"0.25\t{r}\n"))).Explain(text.ToString()).Sentences.Should().ContainSingle().Subject;

        double sum = sentence.Parts.Sum(p => p.Weight);
        sentence.Weight.Should().BeApproximately(WeightSum.Weigh(-1, sum, sum / 0.25), 1e-9);
    }

    [TestFixture]
    internal sealed class Signals
    {
        [Test]
        public void A_signal_weighs_in_its_sentence_in_the_one_before_and_in_the_message()
        {
            const string Text = "First one. Your kazoo. Last one.";
            var inSentence = Checker("-1\t~x\n", "-9\t#kazoo\n");
            var inNext = Checker("9\t>#kazoo\n", string.Empty);
            var inMessage = Checker("-9\tm#kazoo\n");

            inSentence.Check(Text).Findings.Should().BeEmpty();
            inNext.Explain(Text).Sentences.Select(s => s.Weight > 0).Should().Equal(true, false, false);
            inMessage.Check(Text).Findings.Should().BeEmpty();
        }

        [Test]
        public void The_explanation_names_what_has_a_weight() =>
            Checker("4\tgolden parcel\n1\t@proactive\n", "-2\t#kazoo\n").Explain("A golden parcel, your kazoo.").Sentences.Should().ContainSingle()
                .Which.Parts.Select(p => (p.Name, p.Weight)).Should().Equal(("golden parcel", 4), ("#kazoo", -2), ("@proactive", 1));
    }
}
