using System.Text;
using Compliance.Weighing;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Weighing;

/// <summary>What words weigh together: a second opinion on what rules found, and an eye on what no rule names.</summary>
[TestFixture]
internal sealed class WeighingTests
{
    private const string Heads = "bias\t-1\nleast\t-0.5\nsure\t0\nglance-bias\t-1\nglance-least\t-3\nglance-rules\tTST0001\nrules\tTST0001\nlabelled\tTST0001 TST0002\n";

    private const string Body = """
        signal kazoo
          en  kazoo

        condition test
          when     kazoo
          verdict  prohibited
        """;

    // What the rule finds speaks for an offence, as in every policy whose weights were learned.
    private const string Kazoo = "2\t#kazoo\n";

    private static MessageChecker Checker(string weights, string kazoo = Kazoo)
    {
        PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + kazoo + weights)]);
        reading.Errors.Should().BeEmpty();
        return new MessageChecker(reading.Policy);
    }

    private static MessageChecker TwoRules(string weights, string second, string absorbs = "")
    {
        PolicyReading reading = CompliancePolicy.Read(
        [
            new PolicyFile("a.policy", TestPolicy.Rule(Body)),
            new PolicyFile("b.policy", TestPolicy.Rule("TST0002", second).Replace("  source ", absorbs + "  source ", StringComparison.Ordinal)),
            new PolicyFile("a.weights", Heads.Replace("rules\tTST0001\n", "rules\tTST0001 TST0002\n", StringComparison.Ordinal) + Kazoo + weights),
        ]);
        reading.Errors.Should().BeEmpty();
        return new MessageChecker(reading.Policy);
    }

    // A policy whose rule decides so about kazoos, and whose weights speak against golden ones.
    private static MessageChecker Deciding(string verdict)
    {
        PolicyReading reading = CompliancePolicy.Read(
            [new PolicyFile("a.policy", TestPolicy.Rule(Body.Replace("prohibited", verdict, StringComparison.Ordinal))), new PolicyFile("a.weights", Heads + Kazoo + "6\tgolden\n")]);
        reading.Errors.Should().BeEmpty();
        return new MessageChecker(reading.Policy);
    }

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
            Checker("4\tgolden\n1.8\tsilver\n").Check("A golden one. A silver one.").Findings.Should().ContainSingle();

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
    internal sealed class InExcerpts
    {
        private static MessageChecker Excerpts(string weights) => new(Checker(weights).Policy.ForExcerpts());

        // One weight w makes -1 + 1.22 w of a sentence, two that come to w make -1 + 1.06 w.
        [Test]
        public void A_person_is_asked_only_about_what_reads_like_an_offence_and_doubts_are_told()
        {
            Checker("3\tgolden parcel\n").Check("A golden parcel waits.").Findings.Should().ContainSingle("2.7 is more than least").Which.IsDoubted.Should().BeFalse();
            Excerpts("3\tgolden parcel\n").Check("A golden parcel waits.").Findings.Should().BeEmpty();
            Excerpts("4\tgolden parcel\n").Check("A golden parcel waits.").Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { IsWeighed = true, IsDoubted = true });
            Excerpts("5\tgolden parcel\n").Check("A golden parcel waits.").Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { IsWeighed = true, IsDoubted = false });
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
            Checker("-2.5\tyour\n").Check("Your kazoo.").Findings.Should().BeEmpty("-1.5 is less than least");
            Excerpts("-2.5\tyour\n").Check("Your kazoo.").Findings.Should().ContainSingle().Which.Decision.Should().Be(Decision.Prohibited);
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
            Excerpts("3\tgolden parcel\n").MayFind("A golden parcel waits.").Should().BeFalse();
            Excerpts("4\tgolden parcel\n").MayFind("A golden parcel waits.").Should().BeTrue();
        }

        [Test]
        public void The_policy_says_so_and_is_extended_as_the_whole_one()
        {
            CompliancePolicy whole = Checker("3\tgolden\n").Policy;
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

    [TestFixture]
    internal sealed class Glance
    {
        [Test]
        public void A_message_that_is_far_from_any_offence_is_not_read_further() =>
            Checker("-9\t~your\n").Check("Your kazoo.").Findings.Should().BeEmpty();

        [Test]
        public void One_sentence_that_is_not_far_from_it_is_enough_to_read_on() =>
            Checker("-9\t~your\n").Check("Your order. A kazoo!").Findings.Should().ContainSingle();

        [TestCase("Your kazoo: https://example.com", Description = "an address")]
        [TestCase("Your kazoo, your example.com", Description = "an address without its head")]
        [TestCase("Your kazoo, 0755 1234567", Description = "a telephone number")]
        [TestCase("<b>Your</b> kazoo", Description = "HTML")]
        [TestCase("Your kazoo \U0001F381", Description = "a picture")]
        [TestCase("Your k a z o o", Description = "letters apart")]
        [TestCase("Your k.a.z.o.o", Description = "letters apart with points")]
        [TestCase("Your ka*zoo", Description = "a sign in a word")]
        [TestCase("Your k4zoo and your kazoo", Description = "a digit in a word")]
        [TestCase("Your k\u0430zoo", Description = "a letter that looks alike")]
        [TestCase("Your ka\u200Bzoo", Description = "an invisible character")]
        [TestCase("[Important] Your kazoo", Description = "a tag")]
        [TestCase("Your kazoo is [very important]", Description = "a tag of more words")]
        [TestCase("Your kazoo, your {shop url}", Description = "a placeholder for an address")]
        [TestCase("Your kazoo, your {CouponCode}", Description = "a placeholder for a code")]
        [TestCase("Your kaz[oo] and your kazoo", Description = "square brackets in a word")]
        [TestCase("Your kazoo, kazoo[.]example", Description = "square brackets round a point")]
        [TestCase("Your kazoo, your ka/zoo", Description = "a slash in a word")]
        [TestCase("Your ka\u00AEzoo and your kazoo", Description = "a trade mark in a word")]
        [TestCase("Your kazoo \u60A8\u2192 zoo\u2192ka", Description = "an arrow in a word")]
        [TestCase("Your kazoo,\n\n\nyour kazoo", Description = "three line breaks in a row")]
        [TestCase("Your kazoo, your parcel(s)", Description = "a bracket in a word")]
        [TestCase("Your kazoo \u4E8C.\u7EF4", Description = "a point between Han characters")]
        [TestCase("Your ka+zoo and your kazoo", Description = "a sign of reckoning in a word")]
        [TestCase("Your kazoo, +V", Description = "a plus before a letter")]
        [TestCase("Your ka~ zoo, your kazoo", Description = "a wave beside a letter")]
        [TestCase("Your kazoo, \u5FAE\u00D7", Description = "a character that is masked")]
        [TestCase("Your kazoo > your&nbsp;order", Description = "an entity")]
        [TestCase("Your k.\u00E1.z.o.o", Description = "a letter with an accent behind a point")]
        [TestCase("Your\nk\na\nz\no\no", Description = "each letter on its own line")]
        [TestCase("Your kazoo \u60A8\uFF0C\u5238\uFF0C\u60A8", Description = "one Han character between two commas")]
        [TestCase("Your kazoo, \u201C\u5708\u201D", Description = "one Han character between two signs")]
        public void What_is_more_than_plain_text_is_not_for_a_glance(string text) =>
            Checker("-9\t~your\n").Check(text).Findings.Should().NotBeEmpty();

        [TestCase("Your kazoo,\n\nyour order.", Description = "an empty line")]
        [TestCase("Your kazoo (your order), your parcel.", Description = "brackets round words")]
        [TestCase("Your kazoo, your {name}.", Description = "a placeholder")]
        [TestCase("Your kazoo & your order, 4 \u00D7 6, 12+2 your, at 25 \u00B0C.", Description = "signs between words and numbers")]
        [TestCase("\u2022 Your Orders > your kazoo = yours", Description = "signs that stand apart")]
        [TestCase("Your kazoo, Se\u00F1or Szyma\u0144ski.", Description = "letters with accents")]
        [TestCase("Your kazoo, \u60A8\u597D \u8C22\u8C22~", Description = "a blank between Han characters, and a wave behind them")]
        [TestCase("Your kazoo: \u9ED1\u3001\u7070\u3001\u7C73, your.", Description = "a list of Han characters")]
        [TestCase("Your kazoo by P. Miller, your order.", Description = "an initial")]
        [TestCase("[Your] kazoo, your order [Order ID].", Description = "a name in square brackets")]
        [TestCase("Your Kazoo\u00AE, your order\u2122 at 25\u2103.", Description = "trade marks and degrees")]
        [TestCase("Your kazoo, Settings \u2192 your order, \u60A8\u2192\u597D.", Description = "an arrow between words")]
        public void Usual_signs_are_for_a_glance(string text) => Checker("-9\t~your\n").Check(text).Findings.Should().BeEmpty();

        [TestCase("Your {{ order.total | money }}.")]
        [TestCase("Your {first name}.")]
        [TestCase("Your {\u6536\u4EF6\u4EBA\u59D3\u540D}.")]
        public void A_name_in_braces_is_a_placeholder(string text) => Checker("-9\t~your {}\n").Explain(text).IsClearAtAGlance.Should().BeTrue();

        [TestCase("Your {kazoo goes to your door}.", Description = "more than three words")]
        [TestCase("Your {kazoo for $9}.", Description = "a sum of money")]
        [TestCase("Your {kazoo now!}.", Description = "a sentence")]
        [TestCase("Your {\u4E94\u661F\u597D\u8BC4\u8FD4\u73B0\u4E5D\u5143\u94B1}.", Description = "more than eight Han characters")]
        public void A_sentence_in_braces_is_no_placeholder(string text) => Checker("-9\t~your {}\n").Explain(text).IsClearAtAGlance.Should().BeFalse();

        [Test]
        public void Runs_of_words_count() => Checker("-9\t~your kazoo\n").Explain("Your kazoo.").IsClearAtAGlance.Should().BeTrue();

        [Test]
        public void What_is_far_from_it_in_the_first_words_of_a_long_sentence_is_not_forgotten() =>
            Checker("20\t~golden parcel\n-0.1\t~your\n").Explain("A golden parcel and " + string.Concat(Enumerable.Repeat("your ", 150))).IsClearAtAGlance.Should().BeFalse();

        [Test]
        public void A_few_words_need_not_weigh_as_little_as_many()
        {
            MessageChecker checker = Checker("-9\t~your\n-0.5\t~nadia\n");

            checker.Explain("Your kazoo. Nadia.").IsClearAtAGlance.Should().BeTrue();
            checker.Explain("Your. Nadia comes to our house today.").IsClearAtAGlance.Should().BeFalse();
            checker.Explain("\u60A8\u3002").IsClearAtAGlance.Should().BeFalse();
        }

        [Test]
        public void The_number_of_a_list_is_not_a_sentence() => Checker("9\t~0\n-30\t~your\n").Explain("1. Your kazoo.\n2. Your order.").IsClearAtAGlance.Should().BeTrue();

        [TestCase("Your kazoo waits for you at your door. Something else is there today.", Description = "a sentence behind")]
        [TestCase("Something else is there today. Your kazoo waits for you at your door.", Description = "a sentence before")]
        [TestCase("Your kazoo waits for you at your door. <i>Something</i> else. Your order is on your way to you.", Description = "a sentence between")]
        public void Where_nothing_is_found_in_the_sentences_that_are_not_clear_nothing_is_found(string text) => Checker("-9\t~your\n").Check(text).Findings.Should().BeEmpty();

        [TestCase("Your order waits for you at your door today. A kazoo is there.", 47)]
        [TestCase("Your order waits for you at your door today. Your door is open;\na kazoo is there.", 66)]
        [TestCase("Your order waits for you at your door today. This is a tin\nkazoo. Your order waits for you.", 59)]
        public void Where_something_is_found_in_them_the_whole_decides(string text, int start) =>
            Checker("-9\t~your\n").Check(text).Findings.Should().ContainSingle().Which.Start.Should().Be(start);

        [Test]
        public void A_sentence_that_is_hardly_light_enough_without_the_others_is_read_with_them()
        {
            MessageChecker checker = Checker("-9\t~your\n0.3\tgolden\n0.5\tm#kazoo\n", "-9\t#kazoo\n");

            checker.Check("Your kazoo waits for you at your door today. A golden one is there now.").Findings.Should().ContainSingle().Which.IsWeighed.Should().BeTrue();
        }

        [Test]
        public void An_order_number_is_no_telephone_number() => Checker("-9\t~your\n").Check("Your kazoo, your order 113-5582091-4471236.").Findings.Should().BeEmpty();

        [Test]
        public void The_rules_of_a_company_are_asked_all_the_same()
        {
            PolicyReading own = Checker("-9\t~your\n").Policy.With([new PolicyFile("own.policy", TestPolicy.Rule("TST0002", "condition test\n  when     \"trombone\"\n  verdict  prohibited\n"))]);
            var checker = new MessageChecker(own.Policy);

            own.Errors.Should().BeEmpty();
            checker.Check("Your trombone, your kazoo.").Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("TST0002");
        }

        [Test]
        public void Nor_do_they_know_a_rule_that_a_company_puts_in_the_place_of_one()
        {
            MessageChecker checker = Checker("-9\t~your\n-9\tyour\n");
            CompliancePolicy own = checker.Policy.With([new PolicyFile("a.policy", TestPolicy.Rule(Body.Replace("kazoo", "trombone", StringComparison.Ordinal)))]).Policy;

            checker.Check("Your kazoo.").Findings.Should().BeEmpty();
            new MessageChecker(own).Check("Your trombone.").Findings.Should().ContainSingle().Which.Decision.Should().Be(Decision.Prohibited);
            new MessageChecker(checker.Policy.With([]).Policy).Check("Your kazoo.").Findings.Should().BeEmpty();
        }

        [Test]
        public void A_policy_without_weights_is_extended_as_one_with_them()
        {
            CompliancePolicy whole = Checker("4\tgolden\n").Policy;
            PolicyFile own = new("own.policy", TestPolicy.Rule("TST0002", "condition test\n  when     \"trombone\"\n  verdict  prohibited\n"));
            CompliancePolicy rules = whole.WithoutWeights().With([own]).Policy;

            rules.Version.Should().Be(whole.With([own]).Policy.WithoutWeights().Version).And.EndWith("+custom+rules");
            rules.Sha256.Should().Be(whole.With([own]).Policy.WithoutWeights().Sha256);
            new MessageChecker(rules).Check("A golden one.").Findings.Should().BeEmpty();
            new MessageChecker(rules).Check("A trombone.").Findings.Should().ContainSingle();
        }

        [Test]
        public void The_explanation_says_that_nothing_else_counted() => Checker("-9\t~your\n").Explain("Your kazoo.").IsClearAtAGlance.Should().BeTrue();

        [Test]
        public void An_explanation_has_the_verdict_of_a_check()
        {
            string[] words = ["your", "order", "kazoo", "parcel", "golden", ".", "!", "\n", "113-5582091-4471236", "{name}", "a", "b", "c", "\u60A8", "\u5956", "*", "5"];
            MessageChecker checker = Checker("-3\t~your\n-2\t~your order\n3\tgolden parcel\n-2\tyour order\n");

            Prop.ForAll(
                Gen.ListOf(Gen.Elements(words)).Select(w => string.Join(" ", w)).ToArbitrary(),
                text => checker.Check(text).Findings.Select(f => (f.Rule.Id, f.Start, f.Length)).SequenceEqual(checker.Explain(text).Verdict.Findings.Select(f => (f.Rule.Id, f.Start, f.Length))))
                .QuickCheckThrowOnFailure();
        }

        [Test]
        public void Long_text_is_looked_at_without_allocation()
        {
            MessageChecker checker = Checker("-9\t~your\n");
            string text = string.Concat(Enumerable.Repeat("Your order is on its way. ", 20));
            checker.Check(text);

            long before = GC.GetAllocatedBytesForCurrentThread();
            checker.Check(text);
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        }
    }

    [TestFixture]
    internal sealed class Files
    {
        [TestCase("x", 1, "Expected two columns, divided by a tab")]
        [TestCase("high\tparcel", 1, "Expected a weight such as -1.25, 'rules', or one of 'bias', 'least', 'sure', 'glance-bias', 'glance-least'")]
        [TestCase("200\tparcel", 1, "Expected a weight such as -1.25, 'rules', or one of 'bias', 'least', 'sure', 'glance-bias', 'glance-least'")]
        [TestCase("bias\thigh", 1, "Expected a weight such as -1.25")]
        public void A_mistake_is_reported_on_its_line(string line, int number, string message)
        {
            PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", line + "\n" + Heads)]);

            reading.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "a.weights", Line = number, Column = 1, Message = message });
        }

        [TestCase("1\tparcel\t1 2", "Expected a number for each of the rules")]
        [TestCase("1\tparcel\t200", "Expected whole numbers from -128 to 127")]
        [TestCase("1\tgolden", "This has a weight already")]
        public void A_mistake_in_what_is_weighed_is_reported(string line, string message)
        {
            PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + "1\tgolden\n" + line)]);

            reading.Errors.Should().ContainSingle().Which.Message.Should().Be(message);
        }

        [Test]
        public void A_second_line_of_rules_is_reported_and_left_out()
        {
            PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + "4\tgolden\t5\nrules\tTST0001 TST0002\n4\tsilver\t5\n")]);

            reading.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Line = 10, Message = "The rules were named already" });
            new MessageChecker(reading.Policy).Check("A silver one.").Findings.Should().ContainSingle();
        }

        [TestCase("~", "There is room for 131071 weights at a glance; the rest is left out")]
        [TestCase("", "There is room for 65535 weights that tell rules apart; the rest is left out")]
        public void More_weights_than_there_is_room_for_are_reported(string prefix, string message)
        {
            string many = string.Concat(Enumerable.Range(0, 131_100).Select(i => $"1\t{prefix}word{i}\t1\n"));
            PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + Kazoo + many)]);

            reading.Errors.Should().ContainSingle().Which.Message.Should().Be(message);
            new MessageChecker(reading.Policy).Check("Your kazoo.").Findings.Should().ContainSingle();
        }

        [Test]
        public void A_second_file_is_reported_and_left_out()
        {
            PolicyReading reading = CompliancePolicy.Read(
                [new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + "4\tgolden\n"), new PolicyFile("b.weights", Heads + "4\tsilver\n")]);

            reading.Errors.Should().ContainSingle().Which.ToString().Should().Be("b.weights(1,1): The weights are read from a.weights");
            var checker = new MessageChecker(reading.Policy);
            checker.Check("A golden one.").Findings.Should().ContainSingle();
            checker.Check("A silver one.").Findings.Should().BeEmpty();
        }

        [Test]
        public void Without_its_heads_a_file_weighs_nothing()
        {
            PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", "9\tgolden\n")]);

            reading.Errors.Select(e => e.Message).Should().Equal(
                "Expected a line 'bias'", "Expected a line 'least'", "Expected a line 'sure'", "Expected a line 'glance-bias'", "Expected a line 'glance-least'", "Expected a line 'rules'");
            new MessageChecker(reading.Policy).Check("A golden one.").Findings.Should().BeEmpty();
        }

        [Test]
        public void Other_weights_are_another_policy() => Checker("1\tgolden\n").Policy.Sha256.Should().NotBe(Checker("2\tgolden\n").Policy.Sha256);
    }
}
