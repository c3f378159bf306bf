using Scriban;
using Xunit;

namespace Lichtwerk.Infrastructure.Tests.Templates;

public class RendererTests
{
    [Fact]
    public void Renders_buyer_name()
    {
        var template = Template.Parse("Hello {{ name }}, your parcel is at the shop.");
        Assert.Equal("Hello Mei, your parcel is at the shop.", template.Render(new { name = "Mei" }));
    }

    [Fact]
    public void Linter_rejects_voucher_hole()
    {
        var findings = TemplateLinter.Lint("Use {{ voucher_code }} for 10% off your next order");
        Assert.Contains(findings, f => f.Rule == "voucher-in-message");
    }

    [Fact]
    public void Linter_rejects_review_begging_zh()
    {
        var findings = TemplateLinter.Lint("请给我们五星好评，返现5元");
        Assert.Equal(2, findings.Count);
    }
}
