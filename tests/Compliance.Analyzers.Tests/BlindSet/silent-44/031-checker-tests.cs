using NUnit.Framework;

namespace Snugglebug.Compliance.Tests;

[TestFixture]
public class CopyCheckerTests
{
    private readonly CopyChecker _checker = CopyChecker.CreateDefault();

    [TestCase("Leave us a 5-star review and get a $10 gift card!", Verdict.Prohibited)]
    [TestCase("Use coupon code BABY15 for 15% off your next order.", Verdict.Prohibited)]
    [TestCase("Please remove your negative review.", Verdict.Prohibited)]
    [TestCase("Your refund has been issued.", Verdict.Allowed)]
    [TestCase("好评返现5美元", Verdict.Prohibited)]
    [TestCase("您的退款已原路退回。", Verdict.Allowed)]
    public void Verdict_is_as_the_officer_decided(string text, Verdict expected)
    {
        Assert.That(_checker.Check(text).Verdict, Is.EqualTo(expected));
    }

    [Test]
    public void Phone_numbers_are_found()
    {
        var findings = _checker.Check("Call us at 415-555-0100").Findings;
        Assert.That(findings, Has.One.Matches<Finding>(f => f.Rule == "PHONE"));
    }
}
