using System.Collections.Generic;
using Xunit;

namespace MsgLint.Tests;

public class LinterTests
{
    public static IEnumerable<object[]> BadOnes()
    {
        yield return new object[] { "Leave a 5 star review and get a $20 gift card", "BRIBE" };
        yield return new object[] { "Add me on WhatsApp +1 555 0100", "CONTACT" };
        yield return new object[] { "五星好评返现，加微信领取", "BRIBE" };
        yield return new object[] { "Use code THANKS10 for 10% off your next order", "COUPON" };
    }

    [Theory]
    [MemberData(nameof(BadOnes))]
    public void Lint_FindsOffence(string text, string expected)
        => Assert.Equal(expected, new Linter().Check(text).Kind);

    [Theory]
    [InlineData("Please remove your negative review", "REMOVAL")]
    [InlineData("Buy cheaper on our website", "DIVERT")]
    [InlineData("We refunded your order in full", null)]
    public void Lint_Inline(string text, string? expected)
        => Assert.Equal(expected, new Linter().Check(text).Kind);
}
