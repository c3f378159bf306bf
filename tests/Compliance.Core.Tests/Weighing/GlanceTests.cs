using FsCheck;
using FsCheck.Fluent;
using static Compliance.Tests.Weighing.KazooPolicy;

namespace Compliance.Tests.Weighing;

/// <summary>Messages that single words show to be far from any offence: nothing else is read of them.</summary>
[TestFixture]
internal sealed class GlanceTests
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

    [TestCase("Your kazoo LAMP20.", false)]
    [TestCase("Your kazoo USB3.", true)]
    [TestCase("Your kazoo Lamp20.", true)]
    public void A_code_says_more_than_the_words_around_it(string text, bool clear) => Checker("-9\t~your\n").Explain(text).IsClearAtAGlance.Should().Be(clear);

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
        new MessageChecker(own.With([]).Policy).Check("Your trombone.").Findings.Should().ContainSingle();
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
