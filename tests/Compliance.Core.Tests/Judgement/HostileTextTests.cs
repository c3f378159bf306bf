namespace Compliance.Tests.Judgement;

/// <summary>
/// A flood of every shape that makes a careless scanner quadratic. A linear one judges each in well under a second; a quadratic one would make
/// ten thousand million steps and run into the safety net.
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
internal sealed class HostileTextTests
{
    private const int Flood = 100_000;
    private const int SafetyNet = 20_000;

    private static readonly MessageChecker Checker = TestPolicy.Checker("""
        condition coupon-offer
          when     sentence: give ..8 coupon
          when     message: coupon & review & !problem
          when     nearby: give ~ review
          verdict  review if problem=yes
          verdict  prohibited

        condition bare
          when     clause: link | phone | email | handle | emoji | placeholder
          when     paragraph: coupon in quote
          verdict  review

        condition brief-review
          when     brief & review
          when     sentence-start ..3 coupon
          when     disguised & coupon
          verdict  prohibited

        signal coupon
          en      coupon~ | gift card~ | (promo|discount) code~
          zh      优惠券 | 折扣
          except  coupon wallet
          =       sentence: "code" ..3 code

        signal give
          en      give~ | send | we
          zh      送 | 给您

        signal review
          en      review~ | feedback
          zh      好评 | 评价

        signal problem
          en      damaged | broken

        signal refusal
          en      cannot | not
          zh      不

        veto refused
          removes  coupon
          when     segment: refusal ..6 target
        """);

    private static readonly string[] Shapes =
    [
        "a", "A", "1", "一", "优", "十", " ", "\n", "\r\n", "\t", "<", ">", "&", "(", "[", "{", "{{", "%", "\"", "“", "「", "'", "@", ".", "-", "_", "!", "?", "/", ":", ";", ",", "。",
        "\uD83D", "\uDE00", "\uD83D\uDE00", "\u200B", "\u0301", "ﬁ", "é", "ⓐ", "с", "⭐",
        "a ", "1 ", "a.", "1.", "a-", "1-", "a@", "@a", "@abc ", "- ", "* ", "优 ", "优~", "优a", "优\n", "a\n", "\n ", " \n", "<a", "<a ", "<a>", "<br>", "<b> ", "<!--", "<style>", "<script>",
        "<a href=", "<a href=\"http://a\">", "<img width=100% src=x>", "&#", "&amp;", "&lt;", "&#x1F600;", "http://", "https://a.", "a.com ", "a.a.com/", "www.", "x@y.z", "jenny at mail dot com ", " dot ",
        "[at]", "(.)", "+1 ", "(1", "12 34 ", "123-4567 ", "112-1234567-1234567 ", "$1 ", "1% ", "1 usd ", "SAVE20 ", "{{a}} ", "{{a", "[a", "%a", "\"a", "“a", "width:9", "width: ", "a:", "no. ", "p.s.",
        "—", "1—", "+", "a+", "1+", "(1(", "{{ ", "{{ a | ", "百", "百分之", "https://例", "https://a@", "1\uFE0F\u20E3", "12.", "2026-10-30 ", "x ", "1x", "! ", "...", "d!", "p.m. ", "<b>\n", "\n\n",
        "coupon ", "coupon", "give coupon ", "give coupon. ", "give you a coupon for a review. ", "cannot coupon ", "coupon review damaged ", "c0upon ", "c.o.u.p.o.n ", "cooouuupooon ", "ccoouuppoonn ",
        "coupon wallet ", "\"coupon\" ", "优惠券", "送优惠券", "送优惠券。", "优 惠 券 ", "给您送好评", "不优惠券", "但", "but ", "code SAVE20 ", "re-view ", "sha*re ", "$ave ", "1a", "a1", "a11", "!a", "a!", "a$", "aab",
    ];

    [TestCaseSource(nameof(Shapes))]
    public void A_flood_of_any_shape_is_judged(string shape) => Judge(Checker, Flooded(shape));

    // Its phrases, vetoes and weights are many more.
    [TestCaseSource(nameof(Shapes))]
    public void A_flood_of_any_shape_is_judged_by_the_built_in_policy(string shape) => Judge(MessageChecker.Default, Flooded(shape));

    // A sign of money between points, before a digit that stands apart: once read as a letter and then as none, for ever.
    [Test]
    public void A_sum_among_letters_apart_is_judged()
    {
        string text = string.Join('.', "The price of one, $9.75, went back to your card.".AsEnumerable());

        Judge(MessageChecker.Default, text);
    }

    // Each sentence breaks several rules on the same words, and weighs a lot.
    [TestCase("leave a five-star review and get a $10 gift card, contact me on whatsapp. ")]
    [TestCase("coupon c0upon five-star ")]
    public void A_flood_of_offences_against_the_built_in_policy_is_judged(string shape) =>
        Judge(MessageChecker.Default, Flooded(shape)).Decision.Should().NotBe(Decision.Allowed);

    [Test]
    public void A_message_of_ten_megabytes_is_judged()
    {
        string text = string.Concat(Enumerable.Repeat("您的包裹已经寄出。\n", 360_000)) + "We give you a coupon.";

        Finding finding = Judge(Checker, text).Findings.Should().ContainSingle().Subject;

        finding.Text.Should().Be("We give you a coupon");
        (finding.Start + finding.Length).Should().Be(text.Length - 1);
    }

    private static string Flooded(string shape) => string.Concat(Enumerable.Repeat(shape, Flood / shape.Length));

    // In a thread of its own, which is left behind where the text takes for ever.
    private static Verdict Judge(MessageChecker checker, string text)
    {
        Task<Verdict> verdict = Task.Run(() => checker.Check(text));
        verdict.Wait(SafetyNet).Should().BeTrue("a text of {0} characters is judged in time", text.Length);
        verdict.Result.Findings.All(f => f.Length > 0 && f.Start >= 0 && f.Start + f.Length <= text.Length).Should().BeTrue();
        return verdict.Result;
    }
}
