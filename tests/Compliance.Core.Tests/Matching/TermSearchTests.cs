using Compliance.Image;
using Compliance.Matching;
using Compliance.Text;

namespace Compliance.Tests.Matching;

/// <summary>Every engine finds what the definition says: a term stands where the phrase matcher finds it in the plain reading of the whole text.</summary>
[TestFixture]
internal sealed class TermSearchTests
{
    // The long run: more than a hundred thousand texts.
    private const string CountVariable = "COMPLIANCE_ENGINE_TEXTS";

    // In milliseconds; what is linear takes less than a hundred.
    private const int SafetyNet = 20_000;

    private static readonly TermSearch.Engine[] Engines = Enum.GetValues<TermSearch.Engine>();

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable(CountVariable), out int count) ? count : 3000;

    /// <summary>Term, text, and what is found of it in the text as it is written.</summary>
    private static readonly object[] Table =
    [
        // Folding
        new object[] { "coupon", "A COUPON!", "COUPON" },
        new object[] { "coupon", "a ＣｏＵｐｏｎ", "ＣｏＵｐｏｎ" },
        new object[] { "coupon", "a cоupоn", "cоupоn" },
        new object[] { "coupon", "a cóupoñ", "cóupoñ" },
        new object[] { "coupon", "a 𝐜𝐨𝐮𝐩𝐨𝐧 b", "𝐜𝐨𝐮𝐩𝐨𝐧" },
        new object[] { "优惠券", "送優惠券給您", "優惠券" },
        new object[] { "免费", "免費", "免費" },
        new object[] { "office", "oﬃce", "oﬃce" },
        new object[] { "free gift", "🆓 gift", "🆓 gift" },

        // Characters that nobody sees
        new object[] { "coupon", "cou\u200Bpon", "cou\u200Bpon" },
        new object[] { "coupon", "c\u200B\u200B\u200Bo\u00ADu\uFE0Fp\u2060o\u200Dn", "c\u200B\u200B\u200Bo\u00ADu\uFE0Fp\u2060o\u200Dn" },
        new object[] { "优惠券", "优\u200B惠\uFE0F券", "优\u200B惠\uFE0F券" },

        // Gaps
        new object[] { "promo code", "promo\r\n   code", "promo\r\n   code" },
        new object[] { "promo code", "promo-code", "promo-code" },
        new object[] { "promo code", "promo\uFF0Dcode", "promo\uFF0Dcode" },
        new object[] { "promo code", "promo\u2010code", "promo\u2010code" },
        new object[] { "send promo code", "send promo\u2011code", "send promo\u2011code" },
        new object[] { "promo code", "promo\u00A0\u3000code", "promo\u00A0\u3000code" },
        new object[] { "加line", "加 LINE", "加 LINE" },
        new object[] { "promo code", "promo, code", null! },
        new object[] { "promo code", "promocode", null! },

        // Boundaries by script
        new object[] { "coupon", "送您coupon一张", "coupon" },
        new object[] { "coupon", "coupons", null! },
        new object[] { "coupon", "xcoupon", null! },
        new object[] { "coupon", "coupon\u200Bs", null! },
        new object[] { "coupon", "coupon5", "coupon" },
        new object[] { "5", "15", null! },
        new object[] { "5 stars", "5 stars", "5 stars" },
        new object[] { "5 stars", "15 stars", null! },
        new object[] { "细微", "细微信息", "细微" },

        // HTML
        new object[] { "coupon", "<b>cou</b>pon", "cou</b>pon" },
        new object[] { "coupon", "cou&#112;on", "cou&#112;on" },
        new object[] { "promo code", "promo<br/>code", "promo<br/>code" },
        new object[] { "free coupon", "<a title=\"free coupon\">x</a>", null! },
        new object[] { "free coupon", "free <a title=\"x\">coupon", "free <a title=\"x\">coupon" },

        // All in full width, and what is no tag or entity for it
        new object[] { "promo code", "ｕｓｅ　ｔｈｅ　ｐｒｏｍｏ　ｃｏｄｅ　ｏｆ　ｔｏｄａｙ", "ｐｒｏｍｏ　ｃｏｄｅ" },
        new object[] { "promo code", "ｕｓｅ　ｔｈｅ　ｐｒｏｍｏ－ｃｏｄｅ　ｏｆ　ｔｏｄａｙ", "ｐｒｏｍｏ－ｃｏｄｅ" },
        new object[] { "promo br", "ｕｓｅ　ｔｈｅ　ｐｒｏｍｏ <ｂｒ> ｏｆ　ｔｏｄａｙ", null! },
        new object[] { "< br", "ｕｓｅ　ｔｈｅ　ｐｒｏｍｏ < ｂｒ> ｏｆ　ｔｏｄａｙ", "< ｂｒ" },
        new object[] { "<br", "ｕｓｅ　ｔｈｅ　ｐｒｏｍｏ <ｂｒ> ｏｆ　ｔｏｄａｙ", "<ｂｒ" },
        new object[] { "112", "ｕｓｅ　ｔｈｅ　ｐｒｏｍｏ &#１１２; ｏｆ　ｔｏｄａｙ", "１１２" },

        // Signs and single characters
        new object[] { "★", "5☆", "☆" },
        new object[] { "%", "5 ％", "％" },
        new object[] { "券", "一张券。", "券" },
        new object[] { "🎁", "a 🎁", "🎁" },
        new object[] { "$", "a$b", "$" },
    ];

    [TestCaseSource(nameof(Table))]
    public void A_term_is_found_as_the_definition_says(string term, string text, string? found)
    {
        TermSearch search = TermSearch.Of([new(term, 0)]);

        // Every place in a block of vectors, and behind it.
        foreach (int before in (int[])[0, 1, 30, 50, 55, 56, 57, 62, 63, 64, 65, 120])
        {
            string padded = new string('.', before) + text + new string('.', before);
            foreach (TermSearch.Engine engine in Engines)
            {
                bool hit = search.TryFindFirst(padded, out TermMatch first, engine);
                (hit ? padded[first.Start..first.End] : null).Should().Be(found, "{0} looks {1} characters in", engine, before);
            }
        }
    }

    [Test]
    public void All_terms_that_overlap_are_found_in_order()
    {
        string[] terms = ["gift", "gift card", "card", "free gift", "礼品", "礼品卡", "品卡"];
        TermSearch search = TermSearch.Of([.. terms.Select((t, i) => new KeyValuePair<string, int>(t, i))]);
        foreach (TermSearch.Engine engine in Engines)
        {
            var hits = new List<TermMatch>();
            search.FindAll("a free gift card 礼品卡", hits, engine);

            hits.Select(h => terms[h.Term]).Should().Equal("free gift", "gift", "gift card", "card", "礼品", "礼品卡", "品卡");
        }
    }

    // Folded text is searched a stretch at a time: 256 symbols, of no more than 4,096 that are kept. Digits bound a word of letters, and those in full width are not
    // written plainly; of the blanks only the first bounds words plainly, which ends a stretch early.
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("\u00A0")]
    public void A_term_is_found_wherever_a_stretch_of_folded_text_ends(string blank)
    {
        const string term = "coupon";
        TermSearch search = TermSearch.Of([new(term, 0)]);
        var reference = new DoubleArrayAutomaton([term], c => c);
        string irregular = string.Concat(Enumerable.Repeat("５５５５５５５" + blank, 1000));
        foreach (int before in Enumerable.Range(180, 141).Concat(Enumerable.Range(4096 - 80, 161)))
        {
            string text = irregular[..before] + "cou\u200Bpon" + irregular[..300];
            FoldedText folded = FoldedText.Fold(text);
            TermMatch expected = Referred(reference, folded, Reading.Plain(folded)).Should().ContainSingle().Subject;
            foreach (TermSearch.Engine engine in Engines)
            {
                var hits = new List<TermMatch>();
                search.FindAll(text, hits, engine);
                search.TryFindFirst(text, out TermMatch first, engine);

                hits.Should().Equal([expected], "{0} looks behind {1} characters", engine, before);
                first.Should().Be(expected, "{0} looks behind {1} characters", engine, before);
            }
        }
    }

    // Of entities none is counted on the way back from a term, since it may be one that is not seen: that way once led to the start of the text from each.
    [Test]
    [CancelAfter(SafetyNet)]
    public void A_flood_of_entities_is_searched_in_linear_time(CancellationToken safetyNet)
    {
        const int terms = 10_000;
        string entities = string.Concat(Enumerable.Repeat("coupon" + new string('.', 30), terms).SelectMany(t => t).Select(c => $"&#{(int)c};"));
        TermSearch search = TermSearch.Of([new("coupon", 0)]);
        var hits = new List<TermMatch>();

        search.FindAll(entities, hits);

        hits.Should().HaveCount(terms);
        safetyNet.IsCancellationRequested.Should().BeFalse();
    }

    [Test]
    public void A_screen_that_was_written_to_an_image_finds_the_same()
    {
        KeyValuePair<string, int>[] terms = [new("promo code", 0), new("优惠券", 1)];
        var image = new ImageWriter();
        TermSearch.Write(terms, image);
        TermSearch read = TermSearch.Read(new ImageReader(new FixedBytes(image.ToArray())));

        read.TryFindFirst("您的 優惠券", out TermMatch hit).Should().BeTrue();

        hit.Should().Be(new TermMatch(1, 3, 6));
    }

    [Test]
    public void All_engines_find_the_same_in_disguised_texts()
    {
        var random = new Random(20250101);
        KeyValuePair<string, int>[] lexicon = [];
        TermSearch search = TermSearch.Of([]);
        DoubleArrayAutomaton reference = new([], c => c);
        for (var i = 0; i < Count; i++)
        {
            if (i % 50 == 0)
            {
                lexicon = TextMaker.Lexicon(random);
                search = TermSearch.Of(lexicon);
                reference = new DoubleArrayAutomaton([.. lexicon.Select(t => t.Key)], c => c);
            }

            string text = TextMaker.Text(random, lexicon);
            FoldedText folded = FoldedText.Fold(text);
            Reading reading = Reading.Plain(folded);
            TermMatch[] expected = Referred(reference, folded, reading);
            TermMatch[] defined = Matched(lexicon, folded, reading);
            if (!defined.SequenceEqual(expected))
            {
                Assert.Fail($"The phrase matcher finds [{string.Join(", ", defined)}], not [{string.Join(", ", expected)}] in {Shown(text)} with {string.Join(" | ", lexicon)}");
            }

            foreach (TermSearch.Engine engine in Engines)
            {
                var hits = new List<TermMatch>();
                search.FindAll(text, hits, engine);
                bool found = search.TryFindFirst(text, out TermMatch first, engine);
                if (!hits.SequenceEqual(expected) || found != expected.Length > 0 || !first.Equals(expected.FirstOrDefault()))
                {
                    Assert.Fail($"{engine} finds [{string.Join(", ", hits)}], first {first}, not [{string.Join(", ", expected)}] in {Shown(text)} with {string.Join(" | ", lexicon)}");
                }
            }
        }
    }

    [Test]
    public void What_vectors_pass_over_is_read_as_they_take_it()
    {
        for (var c = '\u0080'; c < char.MaxValue; c++)
        {
            FoldingTable.Entry entry = FoldingTable.Lookup(c);
            if (AnchorFilter.IsPlainAboveAscii(c))
            {
                entry.Effect.Should().Be(FoldingTable.Effect.Symbol);
                (Chars.IsAlnum(entry.Symbol) || Chars.IsHan(entry.Symbol)).Should().BeFalse("U+{0:X4} is a plain sign", (int)c);
            }
            else if (IrregularScan.IsPlainHan(c))
            {
                entry.Effect.Should().Be(FoldingTable.Effect.Symbol);
                Chars.IsHan(entry.Symbol).Should().BeTrue("U+{0:X4} is a Han character", (int)c);
            }
        }
    }

    [Test]
    public void What_rules_a_term_out_beside_its_anchor_is_one_symbol_everywhere()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            if (AnchorFilter.IsPlain(c))
            {
                Symbols.TryReadAlone(c, out char symbol).Should().BeTrue("U+{0:X4} is plain", (int)c);
                symbol.Should().Be(FoldingTable.Lookup(c).Symbol).And.Be(FoldingTable.Lookup(symbol).Symbol);
                (symbol is '\0' or '-' or '_' || Chars.IsSpace(symbol)).Should().BeFalse("U+{0:X4} is plain", (int)c);
            }
        }
    }

    // Of two terms with the same anchor only the bits are known that both have there: here those of what is not seen, too.
    [TestCase("zygote a怋my", "zygote a耀my", "zygote a\u200B怋my")]
    [TestCase("my怋a zygote", "my耀a zygote", "my怋\u200Ba zygote")]
    [TestCase("zygote 5up", "zygote bt", "zygote  5up")]
    [TestCase("zygote buy", "zygote =my", "zygote <b>buy")]
    public void What_stands_beside_an_anchor_and_is_not_seen_hides_no_term(string term, string other, string text)
    {
        TermSearch search = TermSearch.Of([new(term, 0), new(other, 1)]);
        string padded = $"it is {text} that we have";
        foreach (TermSearch.Engine engine in Engines)
        {
            var hits = new List<TermMatch>();
            search.FindAll(padded, hits, engine);
            hits.Should().ContainSingle("{0} looks", engine).Which.Term.Should().Be(0);
        }
    }

    private static string Shown(string text) => string.Concat(text.Select(c => c is > ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}"));

    // All places of all terms by an automaton of its own, bounded by a rule of its own.
    private static TermMatch[] Referred(DoubleArrayAutomaton reference, FoldedText folded, Reading reading)
    {
        var symbols = reading.ToString();
        var hits = new List<TermMatch>();
        reference.FindAll(symbols, (term, start, end) =>
        {
            if (!Continues(symbols, start) && !Continues(symbols, end))
            {
                hits.Add(Hit(folded, reading, term, start, end));
            }
        });
        return [.. hits.Order(TermSearch.ByPlace).Distinct()];
    }

    private static bool Continues(string symbols, int at) =>
        at > 0 && at < symbols.Length
        && (char.IsAsciiLetterLower(symbols[at - 1]) && char.IsAsciiLetterLower(symbols[at]) || char.IsAsciiDigit(symbols[at - 1]) && char.IsAsciiDigit(symbols[at]));

    private static TermMatch[] Matched(KeyValuePair<string, int>[] lexicon, FoldedText folded, Reading reading)
    {
        var matches = new WorkList<PhraseMatch>();
        new PhraseMatcher(PhraseGraph.Of(lexicon)).FindAll(reading, matches);
        return [.. matches.ToArray().Select(m => Hit(folded, reading, m.Meaning, m.Start, m.End)).Order(TermSearch.ByPlace).Distinct()];
    }

    private static TermMatch Hit(FoldedText folded, Reading reading, int term, int start, int end) =>
        new(term, folded.OriginalStart(reading.Source(start)), folded.OriginalEnd(reading.SourceEnd(end - 1) - 1));
}
