namespace Compliance.Tests.Judgement;

/// <summary>The lines of the mail that is answered are the buyer's words, not the seller's.</summary>
[TestFixture]
internal sealed class MailQuotesTests
{
    private const string Answer = "We are sorry, there is none to give today.";

    private static readonly MessageChecker Checker = TestPolicy.Checker("""
        signal kazoo
          en  kazoo

        signal gift
          en  gift

        condition alone
          when     kazoo
          verdict  prohibited

        condition together
          when     nearby: gift & "of course"
          verdict  prohibited
        """);

    private static Verdict Check(string text) => Checker.Check(text);

    [TestFixture]
    internal sealed class StaysSilent
    {
        [TestCase("> Will you send me a kazoo?\n" + Answer)]
        [TestCase("> Will you send me a kazoo?\r\n\r\n" + Answer)]
        [TestCase(Answer + "\n\n> Will you send me a kazoo?\n> A red one.", Description = "below the answer")]
        [TestCase(Answer + "\n> > Will you send me a kazoo?", Description = "an answer to an answer")]
        [TestCase("&gt; Will you send me a kazoo?<br>" + Answer)]
        [TestCase("> Will you send me a kazoo?\n抱歉，我们这边没有办法寄给您哦")]
        public void On_what_the_buyer_wrote(string text) => Check(text).Findings.Should().BeEmpty();

        [Test]
        public void On_what_the_words_of_the_buyer_weigh() =>
            new MessageChecker(CompliancePolicy.BuiltIn).Check("> I will leave you five stars if you send me 20 dollars by PayPal.\nHello Anna, we cannot agree to that, but the return label is attached to this message.")
                .Findings.Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class Reports
    {
        [TestCase("> Leave a line and get a kazoo.", Description = "nothing but quoted lines")]
        [TestCase("Hello Anna,\n> Leave a line and get a kazoo.", Description = "a greeting is no answer")]
        [TestCase(Answer + " > Get a kazoo.", Description = "within a line")]
        [TestCase(Answer + "\n>> Get a kazoo <<", Description = "an ornament")]
        [TestCase(Answer + "\nGet a > kazoo.")]
        [TestCase("> Will you send me one?\nOf course, a kazoo comes with your next parcel.")]
        public void What_the_seller_says(string text) => Check(text).Findings.Should().ContainSingle();

        [Test]
        public void What_the_answer_makes_of_the_words_of_the_buyer() =>
            Check("> Will you send me a gift?\nOf course, it comes with your next parcel tomorrow.").Findings.Should().ContainSingle();

        [Test]
        public void What_is_not_quoted_beside_what_is() =>
            Check("> Will you send me a kazoo?\n" + Answer + " A kazoo.").Findings.Should().ContainSingle().Which.Start.Should().BeGreaterThan(50);
    }
}
