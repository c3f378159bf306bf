using NUnit.Framework;

namespace Compliance.Desk.Tests;

[TestFixture]
public class DraftCheckerTests
{
    [TestCase("Please change your review to five stars, we send you a voucher.")]
    [TestCase("您好，五星好评返现5美元，请加微信。")]
    [TestCase("Buy in our own shop, it is cheaper there than on Amazon.")]
    public void Blocks(string draft) => Assert.That(DraftChecker.Check(draft).Verdict, Is.EqualTo(Verdict.Block));

    [TestCase("The replacement is on its way, free of charge.")]
    [TestCase("您好，退款已原路退回。")]
    public void Passes(string draft) => Assert.That(DraftChecker.Check(draft).Verdict, Is.EqualTo(Verdict.Pass));

    [Test]
    public void Names_the_rule()
    {
        const string draft = "Dear customer, a gift card is waiting for your honest review.";
        var finding = DraftChecker.Check(draft).Findings.Single();
        Assert.That(finding.Rule, Is.EqualTo("review-incentive"), "gift card for a review must be found");
    }
}
