using Shouldly;

namespace Marktplaats.Guard.Tests;

[TestClass]
public class ReviewRuleTests
{
    [TestMethod]
    [DataRow("Dear customer, leave us a five-star review and we will send you a £10 gift card.", "INCENTIVE")]
    [DataRow("Dear customer, please delete your negative review, we will refund you.", "REMOVAL")]
    [DataRow("您好，好评返现二十元，请加微信领取。", "CASHBACK")]
    public void Offending_text_is_found(string message, string rule)
    {
        var findings = new MessageChecker().Check(message);
        findings.ShouldContain(f => f.Rule == rule, "the checker must find the offer");
    }

    [TestMethod]
    public void Refund_is_clean()
    {
        var message = "Dear customer, your order has been refunded in full.";
        new MessageChecker().Check(message).ShouldBeEmpty();
    }
}
