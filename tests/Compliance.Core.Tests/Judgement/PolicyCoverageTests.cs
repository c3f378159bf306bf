using Compliance.Judgement;

namespace Compliance.Tests.Judgement;

[TestFixture]
internal sealed class PolicyCoverageTests
{
    private const string Body = """
        signal coupon
          en      (coupon|voucher)~ | gift code
          zh      优惠券
          except  coupon wallet
          =       "save" ..2 percent

        veto refused
          removes  coupon
          when     "no" ..2 target
          when     "never" ..2 target

        condition given
          when     coupon
          when     coupon ..3 "below"
          verdict  prohibited
        """;

    [Test]
    public void Everything_waits_to_be_exercised() => Unexercised().Should().Equal(
        "Phrase coupon (coupon|voucher)~",
        "Phrase coupon gift code",
        "Phrase coupon 优惠券",
        "Phrase coupon coupon wallet",
        "Composition coupon ",
        "Phrase \"save\" save",
        "Veto refused ",
        "Phrase \"no\" no",
        "Veto refused ",
        "Phrase \"never\" never",
        "Condition given ",
        "Condition given ",
        "Phrase \"below\" below");

    [Test]
    public void Any_form_exercises_a_phrase() => Unexercised("Vouchers.").Should().NotContain("Phrase coupon (coupon|voucher)~").And.Contain("Phrase coupon gift code");

    [Test]
    public void A_disguised_form_does_too() => Unexercised("v.o.u.c.h.e.r").Should().NotContain("Phrase coupon (coupon|voucher)~");

    [Test]
    public void Traditional_characters_do_too() => Unexercised("優惠券").Should().NotContain("Phrase coupon 优惠券");

    [Test]
    public void An_exception_is_a_phrase_of_its_own() => Unexercised("A coupon wallet.").Should().NotContain("Phrase coupon coupon wallet");

    [Test]
    public void A_condition_is_exercised_line_by_line()
    {
        Unexercised("A coupon.").Count(p => p == "Condition given ").Should().Be(1);
        Unexercised("The coupon is below.").Should().NotContain("Condition given ");
    }

    [Test]
    public void A_signal_is_exercised_where_its_expression_meets() => Unexercised("Save 20%").Should().NotContain("Composition coupon ");

    [Test]
    public void A_veto_is_exercised_where_it_removes_something_line_by_line()
    {
        Unexercised("No coupon.").Count(p => p == "Veto refused ").Should().Be(1);
        Unexercised("No problem, I never said that.").Count(p => p == "Veto refused ").Should().Be(2);
    }

    [Test]
    public void A_veto_is_exercised_though_another_removed_the_same_before() =>
        Unexercised("Never no coupon.").Should().NotContain("Veto refused ");

    [Test]
    public void What_one_message_exercised_another_need_not() => Unexercised("Coupon below", string.Empty, "优惠券", "hello").Should().NotContain("Phrase coupon 优惠券")
        .And.NotContain("Condition given ");

    [Test]
    public void Parts_know_their_place()
    {
        var coverage = new PolicyCoverage(TestPolicy.Read(TestPolicy.Rule(Body)));

        PolicyPart part = coverage.Parts.Single(p => p.Text == "优惠券");
        (part.Path, part.Line, part.Name).Should().Be(("0.policy", 9, "coupon"));
    }

    private static List<string> Unexercised(params string[] messages)
    {
        var coverage = new PolicyCoverage(TestPolicy.Read(TestPolicy.Rule(Body)));
        foreach (string message in messages)
        {
            coverage.Exercise(message);
        }

        return [.. coverage.Unexercised.Select(p => $"{p.Kind} {p.Name} {p.Text}")];
    }
}
