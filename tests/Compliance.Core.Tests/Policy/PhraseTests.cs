using Compliance.Policy;

namespace Compliance.Tests.Policy;

[TestFixture]
internal sealed class PhraseTests
{
    [TestCase("coupon", "coupon")]
    [TestCase("Promo-Code", "promo code", "promocode")]
    [TestCase("優惠券", "优惠券")]
    [TestCase("(a|b|c)", "a", "b", "c")]
    [TestCase("(promo|gift) card", "promo card", "promocard", "gift card", "giftcard")]
    [TestCase("gift[s]", "gifts", "gift")]
    [TestCase("a [very] b", "a very b", "a b")]
    [TestCase("[very] good", "very good", "good", "verygood")]
    [TestCase("(a|(b|c) d)", "a", "b d", "c d")]
    [TestCase("a[b[c]]", "abc", "ab", "a")]
    [TestCase("( a | b )", "a", "b")]
    [TestCase("5 \\(free\\)", "5 (free)")]
    [TestCase("a\\|b", "a|b")]
    [TestCase("a\\~", "a~")]
    [TestCase("a\\\\b", "a\\b")]
    [TestCase("gift~", "gift", "gifts", "gifted", "gifting")]
    [TestCase("give~ it", "give it", "gives it", "gived it", "giving it", "givingit")]
    [TestCase("(gift|card)~", "gift", "gifts", "gifted", "gifting", "card", "cards", "carded", "carding")]
    [TestCase("送card~", "送card", "送cards", "送carded", "送carding")]
    [TestCase("(a|a)", "a")]
    [TestCase("(a|)", "a")]
    public void Stands_for_these_forms(string phrase, params string[] forms)
    {
        Phrase.Expand(phrase, out string? error, out _).Should().BeEquivalentTo(forms);
        error.Should().BeNull();
    }

    [TestCase("a | b|c", "a@0|b@4|c@6")]
    [TestCase("(a|b) | [c|d]", "(a|b)@0|[c|d]@8")]
    [TestCase("a\\|b | c", "a\\|b@0|c@7")]
    [TestCase("a", "a@0")]
    [TestCase("", "@0")]
    [TestCase("a |", "a@0|@3")]
    public void A_line_is_split_at_the_bars_outside_brackets(string line, string parts) =>
        string.Join('|', Phrase.Split(line).Select(p => $"{p.Text}@{p.Offset}")).Should().Be(parts);

    [Test]
    public void A_bar_outside_brackets_belongs_to_no_phrase()
    {
        Phrase.Expand("a|b", out string? error, out _).Should().BeEmpty();
        error.Should().Be("A bar stands outside brackets");
    }

    [TestCase("card", "card", "cards", "carded", "carding")]
    [TestCase("coupon", "coupon", "coupons", "couponed", "couponing", "couponned", "couponning", Description = "where the stress lies is not known")]
    [TestCase("box", "box", "boxes", "boxed", "boxing")]
    [TestCase("wish", "wish", "wishes", "wished", "wishing")]
    [TestCase("reach", "reach", "reaches", "reached", "reaching")]
    [TestCase("reply", "reply", "replies", "replied", "replying")]
    [TestCase("play", "play", "plays", "played", "playing")]
    [TestCase("give", "give", "gives", "gived", "giving")]
    [TestCase("agree", "agree", "agrees", "agreed", "agreeing")]
    [TestCase("tie", "tie", "ties", "tied", "tying")]
    [TestCase("ship", "ship", "ships", "shiped", "shiping", "shipped", "shipping")]
    [TestCase("show", "show", "shows", "showed", "showing")]
    [TestCase("fix", "fix", "fixes", "fixed", "fixing")]
    [TestCase("mail", "mail", "mails", "mailed", "mailing")]
    public void A_word_is_inflected_by_the_rules_of_spelling(string word, params string[] forms) => Inflection.Of(word).Should().BeEquivalentTo(forms);
}
