using Compliance.Structure;

namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class QuotesTests
{
    [TestFixture]
    internal sealed class Quoted
    {
        [TestCase("You wrote \"it broke\" today", "\"it broke\"")]
        [TestCase("You wrote “it broke” today", "“it broke”")]
        [TestCase("You wrote 'it broke' today", "'it broke'")]
        [TestCase("You wrote ‘it didn't open’ today", "‘it didn't open’")]
        [TestCase("the buyers' cups, 'it broke', the boys'", "'it broke'")]
        [TestCase("您说「坏了」吗", "「坏了」")]
        [TestCase("您说『坏了』吗", "『坏了』")]
        [TestCase("您说“坏了”吗", "“坏了”")]
        [TestCase("您说＂坏了＂吗", "＂坏了＂")]
        [TestCase("《说明书》第3页", "《说明书》")]
        [TestCase("«it broke»", "«it broke»")]
        [TestCase("You wrote \"a\nb\" today", "\"a\nb\"", Description = "over a line break")]
        [TestCase("You wrote &quot;it broke&quot; today", "&quot;it broke&quot;")]
        public void Words_are_found(string text, string quote) => FoundStructures.Of(StructureKind.Quote, text).Should().Equal(quote);

        [Test]
        public void Words_are_found_pair_by_pair() => FoundStructures.Of(StructureKind.Quote, "\"one\" and \"two\"").Should().Equal("\"one\"", "\"two\"");

        [TestCase("a 5\" pipe")]
        [TestCase("it's Anna's")]
        [TestCase("'tis Anna's cup")]
        [TestCase("“never closed")]
        [TestCase("never opened”")]
        [TestCase("“one paragraph\n\nanother”")]
        [TestCase("”wrong way round“")]
        public void Words_are_not_what_has_no_end(string text) => FoundStructures.Of(StructureKind.Quote, text).Should().BeEmpty();

        [TestCase(398, 1)]
        [TestCase(500, 0)]
        public void Words_are_a_sentence_or_two_and_not_a_page(int length, int count) =>
            FoundStructures.Of(StructureKind.Quote, $"\"{new string('a', length)}\"").Should().HaveCount(count);
    }

    [TestFixture]
    internal sealed class Questions
    {
        [TestCase("Is it? Yes", 1)]
        [TestCase("是吗？真的？", 2)]
        [TestCase("No.", 0)]
        public void Are_told_by_their_mark(string text, int count) => FoundStructures.Of(StructureKind.Question, text).Should().HaveCount(count);
    }

    // Every kind of quotes, and what stands in and behind them.
    [TestCase("\"{0}\"")]
    [TestCase("\u201C{0}\u201D")]
    [TestCase("'{0}'")]
    [TestCase("\u2018{0}\u2019")]
    [TestCase("\u300C{0}\u300D")]
    [TestCase("\u300E{0}\u300F")]
    [TestCase("\u300A{0}\u300B")]
    [TestCase("\u00AB{0}\u00BB")]
    [TestCase("\uFF02{0}\uFF02")]
    [TestCase("&quot;{0}&quot;")]
    public void What_stands_in_quotes_is_found(string marks)
    {
        string text = $"He asked {marks.Replace("{0}", "Did you get {coupon}?", StringComparison.Ordinal)} and {marks.Replace("{0}", "When?", StringComparison.Ordinal)} on Monday.";
        FoundStructures.Of(StructureKind.Question, text).Should().HaveCount(2);
        FoundStructures.Of(StructureKind.Placeholder, text).Should().Equal("{coupon}");
        FoundStructures.Of(StructureKind.Quote, text).Should().HaveCount(2);
    }

    [TestFixture]
    internal sealed class Placeholders
    {
        [TestCase("Hi {{name}},", "{{name}}")]
        [TestCase("Hi {{ buyer.first_name }},", "{{ buyer.first_name }}")]
        [TestCase("Hi {{ name | default: 'you' }},", "{{ name | default: 'you' }}")]
        [TestCase("Hi {name},", "{name}")]
        [TestCase("Hi {0},", "{0}")]
        [TestCase("Hi {$Name},", "{$Name}")]
        [TestCase("Hi [Name],", "[Name]")]
        [TestCase("Hi [Buyer First Name],", "[Buyer First Name]")]
        [TestCase("Hi [[name]],", "[[name]]")]
        [TestCase("Hi %Name%,", "%Name%")]
        [TestCase("Hi %Customer.Name%,", "%Customer.Name%")]
        [TestCase("您好{姓名}，", "{姓名}")]
        [TestCase("您好【】[订单号]", "[订单号]")]
        public void Are_found(string text, string placeholder) => FoundStructures.Of(StructureKind.Placeholder, text).Should().Equal(placeholder);

        [TestCase("10% off and 20% more")]
        [TestCase("10%-20%")]
        [TestCase("100% cotton, 50% wool")]
        [TestCase("[ ] yes [ ] no")]
        [TestCase("{{ }}")]
        [TestCase("{}")]
        [TestCase("[]")]
        [TestCase("{never closed")]
        [TestCase("[see page 3; it's long]")]
        [TestCase("{a, b}")]
        [TestCase("【重要】")]
        [TestCase("%%")]
        public void Are_not_what_is_none(string text) => FoundStructures.Of(StructureKind.Placeholder, text).Should().BeEmpty();
    }
}
