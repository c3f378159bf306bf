using System.Collections.Generic;
using Xunit;

namespace Overbury.Compliance.Tests;

public class DraftScannerTests
{
    public static TheoryData<string, string> Bad => new()
    {
        { "Leave us a five star review and we refund your order.", "incentive" },
        { "Use code THANKS15 on your next purchase.", "coupon" },
        { "Message me on WhatsApp +44 7700 900123.", "contact" },
        { "请删除差评，我们给您返现 50 元。", "removal" },
        { "加微信 abc123456 领礼品卡。", "contact" },
    };

    public static TheoryData<string> Good => new()
    {
        "We have refunded you in full.",
        "很抱歉，我们无法提供优惠券。",
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Scan_finds_the_rule(string draft, string expected)
    {
        var findings = new DraftScanner().Scan(draft);
        Assert.Contains(findings, f => f.Rule == expected);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void Scan_leaves_lawful_drafts_alone(string draft)
    {
        Assert.Empty(new DraftScanner().Scan(draft));
    }
}
