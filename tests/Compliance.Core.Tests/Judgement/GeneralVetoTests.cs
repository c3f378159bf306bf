namespace Compliance.Tests.Judgement;

/// <summary><c>removes *</c>: a veto of every signal but those it asks about.</summary>
[TestFixture]
internal sealed class GeneralVetoTests
{
    private static readonly MessageChecker Checker = TestPolicy.Checker("""
        condition coupon
          when     coupon
          verdict  prohibited

        condition gift
          when     sentence: give ~ gift
          verdict  prohibited

        condition works-on-it
          when     custom-work & "dated"
          verdict  review

        signal coupon
          en      coupon~

        signal gift
          en      gift~
          =       clause: "free" ..1 "thing"

        signal give
          en      give

        signal custom-work
          en      sign | banner

        veto printed
          removes *
          when     message: (target in quote) & custom-work
        """);

    [TestCase("Your sign says \"10 coupons a day\".")]
    [TestCase("Your banner: \"We give gifts\". Shall we print it?")]
    [TestCase("Your banner: \"We give a free thing\". Shall we print it?")]
    public void Removes_signals_of_every_kind_where_its_expression_meets(string text) => Checker.Check(text).Decision.Should().Be(Decision.Allowed);

    [TestCase("Your sign is ready. Here is a coupon.")]
    [TestCase("He wrote \"10 coupons a day\".")]
    [TestCase("Your sign says \"hello\", and we give gifts.")]
    public void Leaves_what_stands_elsewhere(string text) => Checker.Check(text).Decision.Should().Be(Decision.Prohibited);

    [Test]
    public void Leaves_the_signals_that_it_asks_about() =>
        Checker.Check("The \"dated sign\" is a sign.").Findings.Should().BeEmpty("'dated' is removed, and the sign is not");

    [Test]
    public void Names_itself_in_an_explanation() =>
        Checker.Explain("Your sign says \"10 coupons a day\".").Signals.Should().Contain(s => s.Name == "coupon" && s.VetoedBy == "printed");
}
