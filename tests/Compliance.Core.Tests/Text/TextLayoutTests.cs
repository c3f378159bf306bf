using Compliance.Text;

namespace Compliance.Tests.Text;

[TestFixture]
internal sealed class TextLayoutTests
{
    [TestFixture]
    internal sealed class Sentences
    {
        [TestCase("One. Two! Three? Four… Five.", "One.|Two!|Three?|Four…|Five.")]
        [TestCase("您好。谢谢！好吗？再见", "您好。|谢谢！|好吗？|再见")]
        [TestCase("好的.Thanks", "好的.|Thanks")]
        [TestCase("Thanks.好的", "Thanks.|好的")]
        [TestCase("Wait... What", "Wait...|What")]
        [TestCase("He said \"stop.\" Then", "He said \"stop.|\" Then", Description = "the closing mark opens the next sentence, which harms nothing")]
        [TestCase("Sorry, no. Here it is", "Sorry, no.|Here it is")]
        [TestCase("We say No. Sorry", "We say No.|Sorry")]
        [TestCase("It comes on the 1st. We wait", "It comes on the 1st.|We wait")]
        [TestCase("We don't. Here it is", "We don't.|Here it is")]
        [TestCase("It takes 5V. We do", "It takes 5V.|We do")]
        [TestCase("Thanks!We do", "Thanks!|We do")]
        [TestCase("First line\nSecond line", "First line|Second line")]
        [TestCase("Ends here.\nthen goes on", "Ends here.|then goes on")]
        [TestCase("您好\n谢谢", "您好|谢谢")]
        [TestCase("Thanks!!! We do", "Thanks!!!|We do", Description = "several signs end one sentence")]
        [TestCase("谢谢……好的", "谢谢……|好的")]
        [TestCase("Ends here.\n\nGoes on.\n", "Ends here.|Goes on.", Description = "no empty sentence between two lines")]
        [TestCase("- one\n- two", "- one|- two")]
        [TestCase("• one\n• two", "• one|• two")]
        [TestCase("Great!!! Thanks?! Bye", "Great!!!|Thanks?!|Bye", Description = "a row of marks ends one sentence")]
        [TestCase("Hello\n\nthere", "Hello|there")]
        [TestCase("Hello<br>There", "Hello|There")]
        [TestCase("<p>One</p><p>Two</p>", "One|Two")]
        public void End_at(string text, string expected) => Parts(TextUnit.Sentence, text).Should().Equal(expected.Split('|'));

        [TestCase("Mr. Smith and Dr. Who")]
        [TestCase("It costs 3.50 or 1.000,00")]
        [TestCase("Open until 5 p.m. daily")]
        [TestCase("Made in the U.S. and shipped")]
        [TestCase("Come at 5p.m. if you can")]
        [TestCase("approx. 3 kg, e.g. cables, i.e. parts etc. and more")]
        [TestCase("Delivered to the U.S.A. or the E.U. today")]
        [TestCase("Shipped to St. James")]
        [TestCase("a d!scount for you")]
        [TestCase("Invoice No. 7")]
        [TestCase("Invoice no. #7")]
        [TestCase("version 2.0.1 of it")]
        [TestCase("see amazon.com for more")]
        [TestCase("P. Miller wrote")]
        [TestCase("优.惠.券")]
        [TestCase("好…评")]
        [TestCase("We are happy\nto help you", Description = "a wrapped line")]
        [TestCase("Dear Anna,\nthank you", Description = "a comma at the end of a line")]
        [TestCase("We do not\n  stop here", Description = "an indented line")]
        [TestCase("优\n惠\n券", Description = "a column")]
        public void Go_on_through(string text) => Parts(TextUnit.Sentence, text).Should().ContainSingle();
    }

    [TestFixture]
    internal sealed class Segments
    {
        [TestCase("We cannot offer it, but leave stars", "We cannot offer it,|but leave stars")]
        [TestCase("We cannot; leave stars", "We cannot;|leave stars")]
        [TestCase("We cannot - leave stars", "We cannot -|leave stars")]
        [TestCase("We cannot—leave stars", "We cannot—|leave stars")]
        [TestCase("We cannot, however, leave it", "We cannot,|however, leave it")]
        [TestCase("不能打折，但是请好评", "不能打折，|但是请好评")]
        [TestCase("不能打折，不过请好评", "不能打折，|不过请好评")]
        [TestCase("不能打折；请好评", "不能打折；|请好评")]
        [TestCase("One. Two", "One.|Two")]
        public void Turn_at(string text, string expected) => Parts(TextUnit.Segment, text).Should().Equal(expected.Split('|'));

        [TestCase("a button, a rebut, and more")]
        [TestCase("We cannot, sorry: not at all (really)")]
        [TestCase("well-known parts")]
        [TestCase("不但便宜，而且好")]
        [TestCase("但愿您喜欢")]
        public void Go_on_through(string text) => Parts(TextUnit.Segment, text).Should().ContainSingle();
    }

    [TestFixture]
    internal sealed class Clauses
    {
        [TestCase("Yes, we do: now (or later) it works", "Yes,|we do:|now (|or later)|it works")]
        [TestCase("好的，我们会：马上【今天】寄出", "好的，|我们会：|马上【|今天】|寄出")]
        [TestCase("good but late", "good|but late")]
        [TestCase("One. Two", "One.|Two")]
        public void End_at(string text, string expected) => Parts(TextUnit.Clause, text).Should().Equal(expected.Split('|'));

        [TestCase("1,000.50 pieces")]
        [TestCase("红、黄、蓝三色", Description = "the enumeration comma lists and does not part")]
        [TestCase("well-known don't")]
        public void Go_on_through(string text) => Parts(TextUnit.Clause, text).Should().ContainSingle();
    }

    [TestFixture]
    internal sealed class Paragraphs
    {
        [TestCase("One.\n\nTwo.", "One.|Two.")]
        [TestCase("One.\n  \n\n Two.", "One.|Two.")]
        [TestCase("One.\r\n\r\nTwo.", "One.|Two.")]
        [TestCase("One.<br><br>Two.", "One.|Two.")]
        public void End_at_an_empty_line(string text, string expected) => Parts(TextUnit.Paragraph, text).Should().Equal(expected.Split('|'));

        [TestCase("One.\nTwo.\nThree.")]
        public void Go_on_through_a_line_break(string text) => Parts(TextUnit.Paragraph, text).Should().ContainSingle();
    }

    [TestFixture]
    internal sealed class Distances
    {
        [TestCase("give coupon", "give", "coupon", 0)]
        [TestCase("give you a coupon", "give", "coupon", 4)]
        [TestCase("give, you! 3.50 coupon", "give", "coupon", 4)]
        [TestCase("give we'll coupon", "give", "coupon", 2)]
        [TestCase("give 1,000.50 coupon", "give", "coupon", 2)]
        [TestCase("give café coupon", "give", "coupon", 2)]
        [TestCase("give шар coupon", "give", "coupon", 2, Description = "a word of another alphabet")]
        [TestCase("送您一张券", "送", "券", 3)]
        [TestCase("送 coupon 一张券", "送", "券", 4)]
        [TestCase("送券", "送", "券", 0)]
        [TestCase("give <b>you</b> coupon", "give", "coupon", 2)]
        public void Count_two_for_a_word_or_number_and_one_for_Han(string text, string from, string to, int expected)
        {
            FoldedText folded = FoldedText.Fold(text);
            var layout = new TextLayout(folded);
            var symbols = folded.ToString();

            layout.HalfWordsBetween(symbols.IndexOf(from, StringComparison.Ordinal) + from.Length, symbols.IndexOf(to, StringComparison.Ordinal)).Should().Be(expected);
        }

        [TestCase("g.i.f.t", 2)]
        [TestCase("g i f t", 2)]
        [TestCase("f.r.e.e  g.i.f.t", 4)]
        [TestCase("a gift", 4)]
        public void Are_one_for_a_word_whose_letters_stand_apart(string text, int halfWords) => new TextLayout(FoldedText.Fold(text)).TotalHalfWords.Should().Be(halfWords);

        [Test]
        public void Cover_the_whole_text() => new TextLayout(FoldedText.Fold("Two words 三字了.")).TotalHalfWords.Should().Be(7);

        [Test]
        public void Are_nothing_in_an_empty_text() => new TextLayout(FoldedText.Fold(string.Empty)).TotalHalfWords.Should().Be(0);
    }

    [TestCase("One. Two.")]
    [TestCase("One.\nTwo.")]
    [TestCase("One.\n\n \nTwo.")]
    [TestCase("One!!! - Two.")]
    [TestCase("One.<br><br>Two.")]
    [TestCase("<p>One.</p>\n<p>Two.</p>")]
    [TestCase("One…… ***\nTwo.")]
    [TestCase("一。\n二。")]
    public void Sentences_that_only_blanks_and_marks_part_are_neighbours(string text)
    {
        FoldedText folded = FoldedText.Fold(text);
        var layout = new TextLayout(folded);
        int[] words = [.. Enumerable.Range(0, folded.Count).Where(i => char.IsLetter(folded[i]))];

        (layout.Unit(TextUnit.Sentence, words[^1]) - layout.Unit(TextUnit.Sentence, words[0])).Should().Be(1);
    }

    [Test]
    public void Units_outside_the_text_are_its_ends()
    {
        var layout = new TextLayout(FoldedText.Fold("One. Two."));

        layout.UnitStart(TextUnit.Sentence, -1).Should().Be(0);
        layout.UnitStart(TextUnit.Sentence, 2).Should().Be(9);
        layout.UnitStart(TextUnit.Message, 0).Should().Be(0);
        layout.UnitStart(TextUnit.Message, 1).Should().Be(9);
    }

    /// <summary>The parts of a text in their original spelling, without the blanks and tags around them; empty ones are left out.</summary>
    private static string[] Parts(TextUnit unit, string text)
    {
        FoldedText folded = FoldedText.Fold(text);
        var layout = new TextLayout(folded);
        var parts = new List<string>();
        for (var number = 0; layout.UnitStart(unit, number) < folded.Count; number++)
        {
            int[] shown = [.. Enumerable.Range(layout.UnitStart(unit, number), layout.UnitStart(unit, number + 1) - layout.UnitStart(unit, number))
                .SkipWhile(i => IsBlank(folded[i])).Reverse().SkipWhile(i => IsBlank(folded[i])).Reverse()];
            if (shown.Length > 0)
            {
                parts.Add(text[folded.OriginalStart(shown[0])..folded.OriginalEnd(shown[^1])]);
            }
        }

        return [.. parts];
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or FoldedText.TagSymbol;
}
