namespace Compliance.Tests.Judgement;

/// <summary>Where each form of an expression meets, and a twin where it does not.</summary>
[TestFixture]
internal sealed class ExpressionTests
{
    private const string Signals = """
        signal give
          en   give | send
          zh   送

        signal coupon
          en   coupon
          zh   优惠券

        signal review
          en   review
          zh   好评

        signal refusal
          en   cannot
          zh   不能
        """;

    [TestCase("coupon", "A coupon.", "coupon")]
    [TestCase("coupon", "A voucher.", null)]
    [TestCase("coupon", "一张优惠券", "优惠券")]
    [TestCase("\"free gift\"", "A free  gift!", "free  gift")]
    [TestCase("\"free gift\"", "A gift, free.", null)]
    [TestCase("\"(free|nice) gift~\"", "Nice gifts!", "Nice gifts")]
    [TestCase("\"gift | present\"", "A present.", "present")]
    public void A_name_or_a_phrase(string expression, string text, string? words) => Expect(expression, text, words);

    [TestCase("give .. coupon", "We give you a coupon.", "give you a coupon")]
    [TestCase("give .. coupon", "A coupon we give.", null)]
    [TestCase("give .. coupon", "We give. A coupon.", null)]
    [TestCase("give .. coupon", "我们送您优惠券", "送您优惠券")]
    [TestCase("give ..2 coupon", "We give you a coupon.", "give you a coupon")]
    [TestCase("give ..2 coupon", "We give you a nice coupon.", null)]
    [TestCase("give ..0 coupon", "We give coupon.", "give coupon")]
    [TestCase("give ..0 coupon", "We give a coupon.", null)]
    [TestCase("give ..2 coupon", "我们送您一张的优惠券", "送您一张的优惠券", Description = "four Han are two words")]
    [TestCase("give ..2 coupon", "我们送您一张新的优惠券", null, Description = "five are more")]
    [TestCase("give ..2 coupon", "We give, you: a - coupon.", "give, you: a - coupon", Description = "punctuation is no word")]
    [TestCase("give .. coupon .. review", "We give a coupon for a review.", "give a coupon for a review")]
    [TestCase("give .. coupon .. review", "We give a review for a coupon.", null)]
    [TestCase("give .. give", "We give and send.", "give and send")]
    [TestCase("give .. give", "We give.", null, Description = "one signal does not follow itself")]
    public void One_after_the_other(string expression, string text, string? words) => Expect(expression, text, words);

    [TestCase("give ~ coupon", "We give you a coupon.", "give you a coupon")]
    [TestCase("give ~ coupon", "A coupon we give.", "coupon we give")]
    [TestCase("give ~ coupon", "We give. A coupon.", null)]
    [TestCase("give ~1 coupon", "A coupon we give.", "coupon we give")]
    [TestCase("give ~1 coupon", "A coupon that we give.", null)]
    [TestCase("\"free gift\" ~ \"gift card\"", "A free gift card.", "free gift card", Description = "they may overlap")]
    public void In_either_order(string expression, string text, string? words) => Expect(expression, text, words);

    [TestCase("coupon in quote", "It says \"a coupon\".", "coupon")]
    [TestCase("coupon in quote", "It says \"a gift\", a coupon.", null)]
    [TestCase("coupon in quote", "“优惠券”", "优惠券")]
    [TestCase("(give .. coupon) in quote", "It says \"we give a coupon\".", "give a coupon")]
    [TestCase("(give .. coupon) in quote", "We give \"a coupon\".", null)]
    public void Inside(string expression, string text, string? words) => Expect(expression, text, words);

    [TestCase("coupon & review", "A review and a coupon.", "review and a coupon")]
    [TestCase("coupon & review", "A review. A coupon.", null)]
    [TestCase("coupon & !review", "A coupon.", "coupon")]
    [TestCase("coupon & !review", "A review and a coupon.", null)]
    [TestCase("coupon & !review", "A review. A coupon.", "coupon", Description = "absent from the same sentence")]
    [TestCase("coupon & ! review", "A coupon.", "coupon", Description = "a space is free")]
    [TestCase("give & coupon & review", "Give a review: a coupon.", "Give a review: a coupon")]
    [TestCase("give & coupon & review", "Give a review.", null)]
    public void Both_or_one_without_the_other(string expression, string text, string? words) => Expect(expression, text, words);

    [TestCase("coupon | review", "A coupon.", "coupon")]
    [TestCase("coupon | review", "A review.", "review")]
    [TestCase("coupon | review", "A gift.", null)]
    [TestCase("give .. (coupon | review)", "We give a review.", "give a review")]
    [TestCase("give .. (coupon | review)", "We give a gift.", null)]
    public void Either(string expression, string text, string? words) => Expect(expression, text, words);

    [TestFixture]
    internal sealed class Precedence
    {
        // in before .., .. before &, & before |: each case would come out the other way if the operators bound otherwise.
        [TestCase("give .. coupon in quote", "We give \"a coupon\".", "give \"a coupon", Description = "give .. (coupon in quote)")]
        [TestCase("coupon & give .. review", "Give a review, a coupon.", "Give a review, a coupon", Description = "coupon & (give .. review)")]
        [TestCase("review | coupon & give", "A review.", "review", Description = "review | (coupon & give)")]
        [TestCase("coupon & !give .. review", "A coupon; a review we give.", "coupon", Description = "coupon & !(give .. review)")]
        [TestCase("coupon & !give | review", "A review.", "review", Description = "(coupon & !give) | review")]
        public void Is_as_documented(string expression, string text, string words) => Expect(expression, text, words);

        [TestCase("(coupon | review) & give", "A review.", null)]
        [TestCase("(give .. coupon) in quote", "We give \"a coupon\".", null)]
        [TestCase("coupon & !(give | review)", "A coupon; a review.", null)]
        [TestCase("((coupon))", "A coupon.", "coupon")]
        public void Is_changed_by_brackets(string expression, string text, string? words) => Expect(expression, text, words);
    }

    [TestFixture]
    internal sealed class Scopes
    {
        [TestCase("clause", "Yes, we give a coupon: really.", "give a coupon")]
        [TestCase("clause", "We give this, a coupon.", null)]
        [TestCase("clause", "我们送优惠券", "送优惠券")]
        [TestCase("clause", "我们送这个，优惠券", null)]
        [TestCase("segment", "We give this, a coupon.", "give this, a coupon")]
        [TestCase("segment", "We give this, but no coupon.", null)]
        [TestCase("segment", "We give this; a coupon.", null)]
        [TestCase("segment", "我们送，但是没有优惠券", null)]
        [TestCase("sentence", "We give this, but no coupon.", "give this, but no coupon")]
        [TestCase("sentence", "We give this. A coupon.", null)]
        [TestCase("nearby", "We give this. A coupon.", "give")]
        [TestCase("nearby", "We give this. Yes. A coupon.", null)]
        [TestCase("nearby", "We give this.\n\nA coupon.", "give", Description = "neighbouring sentences may stand in two paragraphs")]
        [TestCase("paragraph", "We give this. Yes. A coupon.", "give")]
        [TestCase("paragraph", "We give this.\n\nA coupon.", null)]
        [TestCase("message", "We give this.\n\nYes.\n\nA coupon.", "give")]
        [TestCase("message", "We do.\n\nYes.\n\nA coupon.", null)]
        public void Bound_a_sequence(string scope, string text, string? words) => Expect($"{scope}: give .. coupon", text, words);

        [TestCase("clause", "A coupon, a review.", null)]
        [TestCase("sentence", "A coupon, a review.", "coupon, a review")]
        [TestCase("sentence", "A review. A coupon.", null)]
        [TestCase("nearby", "A review. A coupon.", "review")]
        [TestCase("message", "A review.\n\nSo.\n\nA coupon.", "review")]
        public void Bound_what_stands_together(string scope, string text, string? words) => Expect($"{scope}: coupon & review", text, words);

        [TestCase("clause", "A coupon, a review.", "coupon")]
        [TestCase("clause", "A coupon for a review.", null)]
        [TestCase("segment", "A coupon; a review.", "coupon")]
        [TestCase("segment", "A coupon, a review.", null)]
        [TestCase("sentence", "A coupon. A review.", "coupon")]
        [TestCase("sentence", "A coupon; a review.", null)]
        [TestCase("nearby", "A coupon. Yes. A review.", "coupon")]
        [TestCase("nearby", "A coupon. A review.", null)]
        [TestCase("nearby", "A review. A coupon.", null)]
        [TestCase("paragraph", "A coupon.\n\nA review.", "coupon")]
        [TestCase("paragraph", "A coupon. Yes. A review.", null)]
        [TestCase("message", "A coupon.\n\nYes.\n\nA review.", null)]
        [TestCase("message", "A coupon.\n\nYes.", "coupon")]
        public void Bound_what_must_be_absent(string scope, string text, string? words) => Expect($"{scope}: coupon & !review", text, words);

        [Test]
        public void Are_the_sentence_where_none_is_named()
        {
            Expect("give .. coupon", "We give this, but no coupon.", "give this, but no coupon");
            Expect("give .. coupon", "We give. A coupon.", null);
        }
    }

    [TestFixture]
    internal sealed class Starts
    {
        [TestCase("message-start ..0 coupon", "Coupon for you. A review.", "Coupon")]
        [TestCase("message-start ..0 coupon", "Hello. Coupon for you.", null)]
        [TestCase("sentence-start ..0 coupon", "Hello. Coupon for you.", "Coupon")]
        [TestCase("sentence-start ..0 coupon", "Hello, coupon for you.", null)]
        [TestCase("clause-start ..0 coupon", "Hello, coupon for you.", "coupon")]
        [TestCase("clause-start ..0 coupon", "Hello, a coupon for you.", null)]
        [TestCase("coupon in brief", "A coupon.", "coupon")]
        public void Are_places_without_words(string expression, string text, string? words) => Expect(expression, text, words);

        [Test]
        public void Are_no_findings_by_themselves() => Expect("message-start | sentence-start", "Hello. You.", null);

        [Test]
        public void Brief_ends_with_thirty_words() => Expect("coupon in brief", "A coupon " + string.Concat(Enumerable.Repeat("and so on ", 10)), null);
    }

    [TestFixture]
    internal sealed class Composed
    {
        private const string More = Signals + """


            signal offer
              =    clause: give ..3 coupon

            signal deal
              en   deal
              =    sentence: offer & review
            """;

        [TestCase("offer", "We give you a coupon.", "give you a coupon")]
        [TestCase("offer", "We give you, a coupon.", null)]
        [TestCase("deal", "Write a review and we give you a coupon.", "review and we give you a coupon")]
        [TestCase("deal", "A deal.", "deal")]
        [TestCase("deal", "We give you a coupon.", null)]
        [TestCase("message: offer & !review", "We give you a coupon.", "give you a coupon")]
        [TestCase("message: offer & !review", "We give you a coupon. A review.", null)]
        public void Signals_stand_where_their_expressions_meet(string expression, string text, string? words) =>
            TestPolicy.Found(expression, More, text).Should().Equal(words is null ? [] : [words]);
    }

    [TestFixture]
    internal sealed class Many
    {
        [Test]
        public void Meetings_of_one_sentence_are_one_finding_of_the_words_that_belong_together() =>
            TestPolicy.Found("give .. coupon", Signals, "We give a coupon, send a coupon.").Should().Equal("give a coupon, send a coupon");

        [Test]
        public void Of_meetings_that_lie_apart_in_a_sentence_the_shortest_is_shown() =>
            TestPolicy.Found("give .. coupon", Signals, "We give a coupon, and after the holidays we all send you a coupon.").Should().Equal("give a coupon");

        [Test]
        public void Meetings_of_several_sentences_are_several() =>
            TestPolicy.Found("give .. coupon", Signals, "We give a coupon. We send a coupon.").Should().Equal("give a coupon", "send a coupon");

        [Test]
        public void Meetings_that_overlap_are_shown_as_one() =>
            TestPolicy.Found("give .. coupon", Signals, "Give and give a coupon or coupon.").Should().Equal("Give and give a coupon or coupon");

        [Test]
        public void A_signal_far_off_does_not_stand_in_the_way() => TestPolicy.Found("give ..1 coupon", Signals, "Give more things: give a coupon.").Should().Equal("give a coupon");

        [Test]
        public void The_longest_phrase_of_a_signal_counts() =>
            TestPolicy.Found("probe ..1 \"you\"", "signal probe\n  en  promo | promo code for\n", "A promo code for just you.").Should().Equal("promo code for just you");
    }

    private static void Expect(string expression, string text, string? words) =>
        TestPolicy.Found(expression, Signals, text).Should().Equal(words is null ? [] : [words], "{0} in «{1}»", expression, text);
}
