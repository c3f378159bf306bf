using Compliance.Text;

namespace Compliance.Tests.Text;

[TestFixture]
internal sealed class ReadingTests
{
    [TestCase("gift   card", "gift card")]
    [TestCase("gift\n card", "gift card")]
    [TestCase("gift-card", "gift card")]
    [TestCase("gift_card", "gift card")]
    [TestCase("gift‑card", "gift card", TestName = "{m}(non-breaking hyphen)")]
    [TestCase("- gift", "- gift", TestName = "{m}(a bullet stays)")]
    [TestCase("gift -card", "gift -card", TestName = "{m}(a hyphen outside a word stays)")]
    [TestCase("送 coupon 给您", "送coupon给您")]
    [TestCase("满 30 减 5", "满30减5")]
    [TestCase("优惠 折扣", "优惠 折扣", TestName = "{m}(a gap between Han stays)")]
    public void Gaps_are_read_as_one_space_and_not_between_Han_and_Latin(string text, string expected) =>
        Reading.Plain(FoldedText.Fold(text)).ToString().Should().Be(expected);

    [TestCase("  Gift-Card ", "gift card")]
    [TestCase("加 QQ", "加qq")]
    [TestCase("優惠券", "优惠券")]
    public void Phrases_are_brought_into_the_same_form(string phrase, string expected) => Reading.OfPhrase(phrase).Should().Be(expected);

    [Test]
    public void Every_symbol_knows_where_it_stands_in_the_folded_text()
    {
        FoldedText folded = FoldedText.Fold("a  b<i>c");
        Reading reading = Reading.Plain(folded);

        reading.ToString().Should().Be("a bc");
        Enumerable.Range(0, reading.Count).Select(i => folded[reading.Source(i)]).Should().Equal('a', ' ', 'b', 'c');
    }
}
