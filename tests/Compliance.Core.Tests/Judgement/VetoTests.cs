namespace Compliance.Tests.Judgement;

/// <summary>A veto removes the signals that it modifies, and only those; an exception the matches inside it.</summary>
[TestFixture]
internal sealed class VetoTests
{
    private const string Signals = """
        signal coupon
          en   coupon~ | voucher~
          zh   优惠券

        signal gift
          en   gift~
          zh   礼品

        signal review
          en   review~ | star~
          zh   好评

        signal refusal
          en   cannot | no
          zh   不能 | 没有

        veto refused
          removes  coupon gift
          when     segment: refusal ..6 target

        """;

    [TestFixture]
    internal sealed class Removes
    {
        [TestCase("We cannot send a coupon.")]
        [TestCase("We cannot send a coupon or a gift.")]
        [TestCase("There are no vouchers.")]
        [TestCase("我们不能送优惠券。")]
        [TestCase("我们没有优惠券，也没有礼品。")]
        public void What_it_modifies(string text) => Standing(text).Should().BeEmpty();

        [TestCase("We cannot send a coupon, but here is a voucher.", "voucher")]
        [TestCase("We cannot send a coupon. Here is a gift.", "gift")]
        [TestCase("A coupon? We cannot.", "coupon", Description = "the refusal comes after")]
        [TestCase("We cannot tell you how very glad we are to hand out a coupon.", "coupon", Description = "more than six words")]
        [TestCase("我们不能打折，但是送优惠券。", "优惠券")]
        [TestCase("A voucher; we cannot send a coupon.", "voucher")]
        public void Nothing_else_of_the_signal(string text, string stands) => Standing(text).Should().Equal(stands);

        [Test]
        public void No_other_signal() => Standing("We cannot send a coupon for a review.").Should().Equal("review");

        [Test]
        public void The_signal_also_where_an_expression_makes_it()
        {
            const string Composed = Signals + """

                signal offer
                  =    clause: "free" ..2 gift

                veto not-free
                  removes  offer
                  when     clause: "not" ..3 target
                """;

            TestPolicy.Found("offer", Composed, "A free gift.").Should().Equal("free gift");
            TestPolicy.Found("offer", Composed, "It is not a free gift.").Should().BeEmpty();
            TestPolicy.Found("offer", Composed, "It is no free gift.").Should().BeEmpty("the gift in it is refused");
        }

        [Test]
        public void Structures()
        {
            const string Veto = """
                veto order
                  removes  number
                  when     clause: "order" ..1 target
                """;

            TestPolicy.Found("number", Veto, "Order 7 has 3 pieces.").Should().Equal("3");
        }

        [Test]
        public void With_any_of_several_expressions()
        {
            const string Veto = """
                signal coupon
                  en   coupon

                veto v
                  removes  coupon
                  when     clause: "no" ..2 target
                  when     clause: target ..2 "expired"

                veto w
                  removes  coupon
                  when     target in quote
                """;

            TestPolicy.Found("coupon", Veto, "No coupon. The coupon expired. \"A coupon\". This coupon.").Should().Equal("coupon");
        }

        [TestCase("target & \"no\"", "No coupon.", true)]
        [TestCase("target & !\"yes\"", "A coupon.", true)]
        [TestCase("target & !\"yes\"", "Yes, a coupon.", false)]
        [TestCase("(target | gift) & \"no\"", "No coupon.", true)]
        [TestCase("\"no\" ~2 target", "A coupon, no.", true)]
        [TestCase("\"no\" ~2 target", "A coupon for everyone here, no.", false)]
        [TestCase("target in quote", "\"A coupon\".", true)]
        [TestCase("target in quote", "\"A\" coupon.", false)]
        [TestCase("message: \"terms\" & target", "The terms.\n\nA coupon.", true)]
        [TestCase("nearby: target ~ \"terms\"", "A coupon. See the terms.", true)]
        [TestCase("nearby: target ~ \"terms\"", "A coupon. Yes. See the terms.", false)]
        public void By_each_form_of_expression(string when, string text, bool removed)
        {
            string[] found = TestPolicy.Found("coupon", $"""
                signal coupon
                  en   coupon

                signal gift
                  en   gift

                veto v
                  removes  coupon
                  when     {when}
                """, text);

            found.Should().HaveCount(removed ? 0 : 1);
        }
    }

    [TestFixture]
    internal sealed class Exceptions
    {
        private const string WithExceptions = """
            signal coupon
              en      coupon~ | code~
              zh      信 | 微信
              except  coupon (wallet|organizer)~ | error code~
              zh      优惠券
              except  细微信息

            signal any-code
              en      code~
            """;

        [TestCase("A coupon wallet.")]
        [TestCase("Two coupon organizers.")]
        [TestCase("The error code is 7.")]
        [TestCase("细微信息")]
        public void Drop_what_lies_inside_them(string text) => TestPolicy.Found("coupon", WithExceptions, text).Should().BeEmpty();

        [TestCase("A coupon for a wallet.", "coupon")]
        [TestCase("A coupon wallet, a coupon.", "coupon")]
        [TestCase("加微信", "微信")]
        [TestCase("细微信", "微信", Description = "not the whole exception")]
        public void Leave_what_lies_outside(string text, string words) => TestPolicy.Found("coupon", WithExceptions, text).Should().Equal(words);

        [Test]
        public void Leave_the_other_signals() => TestPolicy.Found("any-code", WithExceptions, "The error code is 7.").Should().Equal("code");

        [TestCase("A c0upon wallet.")]
        [TestCase("A coupon w a l l e t.")]
        public void Are_read_in_every_spelling(string text) => TestPolicy.Found("coupon", WithExceptions, text).Should().BeEmpty();
    }

    private static string[] Standing(string text) => TestPolicy.Found("coupon | gift | review", Signals, text);
}
