namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>Which of the pieces of a message that branches add are read together, and that each is read.</summary>
[TestFixture]
public sealed class BranchesTests
{
    private const string Offer = "Please use coupon code SAVE20 at checkout.";

    // Whichever branch a choice stands in, each of its arms is read.
    [TestCase("switch (n) { case 0: b.Append(X); break; case 1: b.Append(OFFER); break; default: b.Append(X); break; }", "q ? \"Hello.\" : \"OFFER\"")]
    [TestCase("switch (n) { case 0: b.Append(X); break; case 1: b.Append(OFFER); break; default: b.Append(X); break; }", "q ? \"OFFER\" : \"Hello.\"")]
    [TestCase("if (n == 0) { b.Append(OFFER); } else { b.Append(X); }", "q ? \"Hello.\" : \"OFFER\"")]
    [TestCase("if (n == 0) { b.Append(X); } else { b.Append(OFFER); }", "q ? \"OFFER\" : \"Hello.\"")]
    [TestCase("if (n == 0) { b.Append(X); } else if (n == 1) { b.Append(OFFER); }", "q ? \"Hello.\" : w ? \"Good day.\" : \"OFFER\"")]
    public void Each_arm_of_a_choice_is_read_in_each_branch(string statements, string choice) =>
        Ids(Member(statements.Replace("OFFER", choice, StringComparison.Ordinal).Replace("OFFER", Offer, StringComparison.Ordinal))).Should().Contain("BSM1002");

    // "… and send us a link to your review": alone, the offer before it is an offer, and no pay for the review.
    [TestCase("if (n > 0) { b.Append(\"Here is SAVE20, it takes 10% off the next kit. \"); } if (n > 1) { b.Append(\"And send me a link to your review, I'll refund the yarn. \"); }", "BSM1001|BSM1002", "BSM2001")]
    [TestCase("if (n > 0) b.Append(\"For your loyalty there is a free scarf. \"); if (n > 1) b.Append(\"May we ask for a review again, since we have seen none yet? \");", "BSM1005", "BSM2006")]
    [TestCase("if (n > 0) { b.Append(\"您是贵宾，购物可积分兑换礼品。\"); } if (n > 1) { b.Append(\"上月请您写评价，至今没有看到您的评价，再次恳请。\"); }", "BSM1005|BSM1006", "BSM2006")]
    public void What_an_optional_statement_says_does_not_hide_in_another(string statements, string first, string second)
    {
        string[] ids = [.. Ids(Member(statements))];
        ids.Should().Contain(id => first.Contains(id));
        ids.Should().Contain(id => second.Contains(id));
    }

    [TestCase("if (n > 0) { b.Append(\"The coupon that you used is on the invoice. \"); } if (n > 1) { b.Append(\"The lid is in the parcel. \"); }")]
    [TestCase("if (n > 0) { b.Append(\"Your refund was issued. \"); } if (n > 1) { b.Append(\"The review of your claim takes two days. \"); }")]
    [TestCase("switch (n) { case 0: b.Append(q ? \"Hello.\" : \"Good day.\"); break; case 1: b.Append(q ? \"The lid is missing.\" : \"The cup is missing.\"); break; }")]
    public void Lawful_pieces_stay_silent_in_every_reading(string statements) => Ids(Member(statements)).Should().BeEmpty();

    private static string Member(string statements) => $$"""
        using System.Text;
        class BuyerMessages
        {
            const string X = "Hello.";
            string M(int n, bool q, bool w)
            {
                var b = new StringBuilder("Dear Ann, ");
                {{statements}}
                return b.ToString();
            }
        }
        """;

    private static IEnumerable<string> Ids(string source) => SourceRun.Of(source).Select(d => d.Id);
}
