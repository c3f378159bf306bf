using Xunit;

namespace Parcelo.Compliance.Tests;

public class ScannerTests
{
    [Theory]
    [InlineData("Leave us a 5-star review and we refund your order", "INC-01")]
    [InlineData("Use code WELCOME5 for 5% off your next order", "CPN-01")]
    [InlineData("Add us on WeChat: lumo_service", "CNT-01")]
    [InlineData("请删除差评，我们返现20美元", "INC-01")]
    public void Finds_violation(string text, string rule)
    {
        var findings = new Scanner().Scan(text);
        Assert.Contains(findings, f => f.RuleId == rule);
    }

    [Theory]
    [InlineData("Your refund was issued today.")]
    [InlineData("We cannot offer discounts.")]
    public void Stays_silent(string text) => Assert.Empty(new Scanner().Scan(text));
}
