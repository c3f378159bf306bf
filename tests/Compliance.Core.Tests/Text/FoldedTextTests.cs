using Compliance.Text;

namespace Compliance.Tests.Text;

[TestFixture]
internal sealed class FoldedTextTests
{
    [TestFixture]
    internal sealed class Folds
    {
        [TestCase("COUPON", "coupon")]
        [TestCase("ÀÉÎÕÜÇÑ", "aeioucn", TestName = "{m}(accented capitals)")]
        [TestCase("ДЖЯ", "джя", TestName = "{m}(Cyrillic capitals that resemble no Latin letter)")]
        public void Case(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("ＣＯＵＰＯＮ　１０％", "coupon 10%")]
        [TestCase("ａｂｃ！？，：；（）＠＃＄", "abc!?,:;()@#$")]
        public void Full_width(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("優惠券", "优惠券")]
        [TestCase("折扣碼", "折扣码")]
        [TestCase("評價", "评价")]
        [TestCase("聯繫我們", "联系我们")]
        [TestCase("免費贈送", "免费赠送")]
        [TestCase("退還現金", "退还现金")]
        [TestCase("臺灣", "台湾")]
        public void Traditional_characters_to_Simplified(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("coupón", "coupon")]
        [TestCase("coupo\u0301n", "coupon", TestName = "{m}(combining acute)")]
        [TestCase("c\u0335o\u0336upon", "coupon", TestName = "{m}(combining strokes)")]
        [TestCase("żółć", "zolc")]
        [TestCase("naïve café", "naive cafe")]
        [TestCase("Ångström", "angstrom")]
        public void Accents_and_combining_marks(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("cou\u200Bpon", "coupon", TestName = "{m}(zero-width space)")]
        [TestCase("cou\u200Cp\u200Don", "coupon", TestName = "{m}(zero-width joiners)")]
        [TestCase("cou\u00ADpon", "coupon", TestName = "{m}(soft hyphen)")]
        [TestCase("\uFEFFcoupon", "coupon", TestName = "{m}(byte order mark)")]
        [TestCase("cou\u2060pon", "coupon", TestName = "{m}(word joiner)")]
        [TestCase("\u202Acou\u202Cpon", "coupon", TestName = "{m}(directional marks)")]
        [TestCase("优\u200B惠\u200B券", "优惠券", TestName = "{m}(zero-width space between Han)")]
        [TestCase("券\uFE00", "券", TestName = "{m}(variation selector)")]
        [TestCase("优\uDB40\uDD00惠", "优惠", TestName = "{m}(ideographic variation selector)")]
        public void Invisible_characters_away(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("соuроn", "coupon", TestName = "{m}(Cyrillic small letters)")]
        [TestCase("СОUРОN", "coupon", TestName = "{m}(Cyrillic capitals)")]
        [TestCase("cοupοn", "coupon", TestName = "{m}(Greek omicron)")]
        [TestCase("ΒΟΝΤ", "bont", TestName = "{m}(Greek capitals)")]
        [TestCase("ѕіјһ", "sijh", TestName = "{m}(Cyrillic letters of other languages)")]
        [TestCase("ցօօ", "goo", TestName = "{m}(Armenian)")]
        [TestCase("Ёїѓў", "eiry", TestName = "{m}(Cyrillic with marks)")]
        [TestCase("ΆΈΌάέό", "aeoaeo", TestName = "{m}(Greek with accents)")]
        [TestCase("Ƒɑɡ", "fag", TestName = "{m}(phonetic letters)")]
        [TestCase("ᎷᎪᎥᏞ", "mail", TestName = "{m}(Cherokee)")]
        [TestCase("ғᴏʀ", "for", TestName = "{m}(small capitals with a Cyrillic letter)")]
        public void Letters_of_other_alphabets_that_look_Latin(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("ⒸⓄⓊⓅⓄⓃ", "coupon")]
        [TestCase("ⓒⓞⓤⓟⓞⓝ", "coupon")]
        [TestCase("①②③⑨⓪", "12390")]
        [TestCase("❶➁➌⓸⑸⒍", "123456", TestName = "{m}(black and double circles, brackets, points)")]
        [TestCase("⒜⒝", "ab", TestName = "{m}(letters in brackets)")]
        [TestCase("🇨 🇴 🇩 🇪", "c o d e", TestName = "{m}(letters of flags, apart)")]
        [TestCase("🆓 🆔", "free id", TestName = "{m}(words on buttons)")]
        [TestCase("𝐜𝐨𝐮𝐩𝐨𝐧", "coupon", TestName = "{m}(mathematical bold)")]
        [TestCase("𝒞𝓸𝓊𝓅𝑜𝓃", "coupon", TestName = "{m}(mathematical script)")]
        [TestCase("𝕔𝕠𝕦𝕡𝕠𝕟", "coupon", TestName = "{m}(double-struck)")]
        [TestCase("𝚌𝚘𝚞𝚙𝚘𝚗", "coupon", TestName = "{m}(monospace)")]
        [TestCase("𝟏𝟐𝟑𝟬𝟿", "12309", TestName = "{m}(mathematical digits)")]
        [TestCase("🅲🅾🆄🅿🅾🅽", "coupon", TestName = "{m}(negative squared)")]
        [TestCase("🄲🄾🅄🄿🄾🄽", "coupon", TestName = "{m}(squared)")]
        [TestCase("ᴄᴏᴜᴘᴏɴ", "coupon", TestName = "{m}(small capitals)")]
        [TestCase("ᶜᵒᵘᵖᵒⁿ", "coupon", TestName = "{m}(superscripts)")]
        [TestCase("ℂoupoℕ", "coupon", TestName = "{m}(letter-like symbols)")]
        public void Styled_letters_and_digits(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("oﬀer", "offer")]
        [TestCase("giﬅ", "gist", TestName = "{m}(long s with t)")]
        [TestCase("ﬁnd ﬂat oﬃce", "find flat office")]
        [TestCase("Straße", "strasse")]
        [TestCase("Ægir œuvre", "aegir oeuvre")]
        [TestCase("ẞǽ", "ssae", TestName = "{m}(capital sharp s and an accented ligature)")]
        [TestCase("⑩", "10")]
        public void One_character_that_stands_for_several(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("a\tb", "a b")]
        [TestCase("a\u00A0b", "a b", TestName = "{m}(no-break space)")]
        [TestCase("a\u3000b", "a b", TestName = "{m}(ideographic space)")]
        [TestCase("a\u2003b", "a b", TestName = "{m}(em space)")]
        public void White_space_to_a_space(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("a\r\nb")]
        [TestCase("a\nb")]
        [TestCase("a\rb")]
        [TestCase("a\u2028b", TestName = "{m}(line separator)")]
        [TestCase("a\u2029b", TestName = "{m}(paragraph separator)")]
        [TestCase("a\u0085b", TestName = "{m}(next line)")]
        public void Every_line_break_to_one(string text) => Fold(text).Should().Be("a\nb");

        [TestCase("don’t", "don't")]
        [TestCase("gift‐card", "gift-card", TestName = "{m}(hyphen)")]
        [TestCase("gift‑card", "gift-card", TestName = "{m}(non-breaking hyphen)")]
        [TestCase("5−3", "5-3", TestName = "{m}(minus)")]
        [TestCase("a–b―c", "a—b—c", TestName = "{m}(dashes to one dash, which is no hyphen)")]
        public void Apostrophes_hyphens_and_dashes(string text, string expected) => Fold(text).Should().Be(expected);

        // Attributes cannot hold lone surrogates: the compiler writes them in UTF-8.
        private static readonly TestCaseData[] LoneSurrogates =
        [
            new TestCaseData("\uD83D", "\uFFFD").SetArgDisplayNames("high"),
            new TestCaseData("a\uDE00b", "a\uFFFDb").SetArgDisplayNames("low"),
            new TestCaseData("\uDE00\uD83D", "\uFFFD\uFFFD").SetArgDisplayNames("in the wrong order"),
            new TestCaseData("cou\uD83Dpon", "cou\uFFFDpon").SetArgDisplayNames("inside a word"),
        ];

        [TestCaseSource(nameof(LoneSurrogates))]
        public void Lone_surrogates_to_the_replacement_character(string text, string expected) => Fold(text).Should().Be(expected);

        [Test]
        public void Private_characters_that_the_folding_uses_itself_to_the_replacement_character() =>
            Fold("\uE000\uE001").Should().Be("\uFFFD\uFFFD");

        [Test]
        public void The_empty_text_to_nothing() => FoldedText.Fold(string.Empty).Count.Should().Be(0);
    }

    [TestFixture]
    internal sealed class KeepsApart
    {
        // Different words that a careless table would take for one.
        [TestCase("大", "太")]
        [TestCase("未", "末")]
        [TestCase("已", "己")]
        [TestCase("人", "入")]
        [TestCase("券", "卷")]
        [TestCase("后", "候")]
        [TestCase("ー", "一", TestName = "{m}(the long vowel mark and one)")]
        [TestCase("o", "0")]
        [TestCase("l", "1")]
        [TestCase("s", "$")]
        [TestCase("д", "a")]
        [TestCase("я", "r")]
        [TestCase("ш", "w")]
        [TestCase("$", "€")]
        [TestCase("%", "‰")]
        [TestCase("!", "?")]
        [TestCase("-", "_")]
        [TestCase("'", "\"")]
        [TestCase("(", "[")]
        [TestCase("★", "*")]
        [TestCase("\n", " ", TestName = "{m}(line break and space)")]
        public void Characters(string one, string other) => Fold(one).Should().NotBe(Fold(other));

        [Test]
        public void An_emoji_and_its_text() => Fold("😀").Should().Be("😀");

        [Test]
        public void Kana() => Fold("クーポン").Should().NotBe(Fold("coupon"));
    }

    [TestFixture]
    internal sealed class PointsBack
    {
        [TestCase("ab", 0, 0, 1)]
        [TestCase("ab", 1, 1, 2)]
        [TestCase("a\u200Bb", 1, 2, 3, TestName = "{m}(past a zero-width space)")]
        [TestCase("o\u0301k", 1, 2, 3, TestName = "{m}(past a combining mark)")]
        [TestCase("a\r\nb", 1, 2, 3, TestName = "{m}(a line break of two)")]
        [TestCase("a\r\nb", 2, 3, 4, TestName = "{m}(past a line break of two)")]
        [TestCase("ﬁx", 0, 0, 1, TestName = "{m}(the first letter of a ligature)")]
        [TestCase("ﬁx", 1, 0, 1, TestName = "{m}(the second letter of a ligature)")]
        [TestCase("ﬁx", 2, 1, 2, TestName = "{m}(past a ligature)")]
        [TestCase("𝐜d", 0, 0, 2, TestName = "{m}(a letter of two code units)")]
        [TestCase("𝐜d", 1, 2, 3, TestName = "{m}(past a letter of two code units)")]
        [TestCase("a&amp;b", 1, 1, 6, TestName = "{m}(an entity)")]
        [TestCase("a&amp;b", 2, 6, 7, TestName = "{m}(past an entity)")]
        [TestCase("&#x1D41C;b", 0, 0, 9, TestName = "{m}(an entity of two code units)")]
        [TestCase("&#x1F600;b", 0, 0, 9, TestName = "{m}(the first half of an entity)")]
        [TestCase("&#x1F600;b", 1, 0, 9, TestName = "{m}(the second half of an entity)")]
        [TestCase("a<b>c", 1, 1, 4, TestName = "{m}(a tag)")]
        [TestCase("a<b>c", 2, 4, 5, TestName = "{m}(past a tag)")]
        public void To_the_original(string text, int symbol, int start, int end)
        {
            FoldedText folded = FoldedText.Fold(text);

            (folded.OriginalStart(symbol), folded.OriginalEnd(symbol)).Should().Be((start, end));
        }

        [Test]
        public void To_the_address_inside_a_tag()
        {
            const string Text = "<a href=\"https://x.example\">go</a>";
            FoldedText folded = FoldedText.Fold(Text);

            folded[1].Should().Be(FoldedText.AddressSymbol);
            Text[folded.OriginalStart(1)..folded.OriginalEnd(1)].Should().Be("https://x.example");
        }
    }

    [TestFixture]
    internal sealed class CallsOdd
    {
        [TestCase("соupon", TestName = "{m}(Cyrillic letters)")]
        [TestCase("ⓒoupon", TestName = "{m}(a circled letter)")]
        [TestCase("𝐜oupon", TestName = "{m}(a mathematical letter)")]
        [TestCase("cou\u200Bpon", TestName = "{m}(a zero-width space inside a word)")]
        [TestCase("优\u200B惠券", TestName = "{m}(a zero-width space between Han)")]
        [TestCase("cou\u00ADpon", TestName = "{m}(a soft hyphen)")]
        [TestCase("cou<b></b>pon", TestName = "{m}(an empty element inside a word)")]
        [TestCase("cou<!-- -->pon", TestName = "{m}(a comment inside a word)")]
        [TestCase("优<i></i>惠券", TestName = "{m}(an empty element between Han)")]
        [TestCase("cёupon", TestName = "{m}(a Cyrillic letter with a mark)")]
        public void What_hides_a_word(string text) => AnyOdd(text).Should().BeTrue();

        [TestCase("coupón", TestName = "{m}(an accent)")]
        [TestCase("coupo\u0301n", TestName = "{m}(a combining accent)")]
        [TestCase("COUPON")]
        [TestCase("ＣＯＵＰＯＮ")]
        [TestCase("優惠券")]
        [TestCase("a \u200Bcoupon", TestName = "{m}(a zero-width space between words)")]
        [TestCase("\uFEFFcoupon", TestName = "{m}(a byte order mark at the start)")]
        [TestCase("<b>C</b>oupon", TestName = "{m}(a letter in bold)")]
        [TestCase("coupon <b></b>today", TestName = "{m}(an empty element between words)")]
        [TestCase("<!-- --><p>coupon", TestName = "{m}(a comment at the start)")]
        [TestCase("oﬃce")]
        [TestCase("❤\uFE0F ok", TestName = "{m}(the selector of an emoji)")]
        [TestCase("👩\u200D👧优惠", TestName = "{m}(a word after joined emoji)")]
        public void Nothing_that_is_spelling(string text) => AnyOdd(text).Should().BeFalse();

        private static bool AnyOdd(string text)
        {
            FoldedText folded = FoldedText.Fold(text);
            return Enumerable.Range(0, folded.Count).Any(folded.IsOdd);
        }
    }

    [Test]
    public void Of_parts_of_a_text_every_symbol_keeps_its_place_and_what_is_left_out_ends_a_paragraph()
    {
        var text = new FoldedText();
        var parts = new WorkList<TextRange>();
        parts.Add(new TextRange(0, 4));
        parts.Add(new TextRange(10, 17));
        parts.Add(new TextRange(24, 29));
        text.Read("One. Two. THREE.\n Four. Five.", parts);

        text.ToString().Should().Be("one.\n\nthree.\n\nfive.");
        (text.OriginalStart(4), text.OriginalEnd(5)).Should().Be((4, 10));
        (text.OriginalStart(6), text.OriginalEnd(11)).Should().Be((10, 16));
    }

    private static string Fold(string text) => FoldedText.Fold(text).ToString();
}
