namespace Compliance.Package.Tests;

[TestFixture]
public sealed class InstalledPackageTests
{
    // Loading fails in silence or in a warning: AD0001 an analyzer crashed, CS8032 it could not be created, CS9057 the compiler is too old for it.
    private static readonly string[] LoadingFailures = ["AD0001", "CS8032", "CS8033", "CS8034", "CS9057"];

    private BuildLog _english = null!;
    private BuildLog _chinese = null!;

    [OneTimeSetUp]
    public void Install()
    {
        Installation installation = Installation.Create(new Dictionary<string, string>
        {
            ["Templates/BuyerMessages.cs"] = """
                public static class BuyerMessages
                {
                    public const string Coupon = "Thank you for your order! Here is your coupon code: SAVE20.";
                    public const string CouponZh = "您好，这是给您的优惠码：SAVE20。";
                    public const string Lawful = "Hello, your parcel is two days late; the new delivery date is Friday.";
                }
                """,
            ["Templates/welcome.html"] = "<p>Dear buyer,</p>\n<p>please use coupon code SAVE20 at checkout.</p>\n",
            ["BuyerMails.resx"] = """
                <root>
                  <data name="Coupon"><value>Hello, please use coupon code SAVE20 at checkout.</value></data>
                  <data name="Silenced"><value>Hello, please use coupon code SAVE20 at checkout.</value><comment>compliance-ignore BSM1002 reason="shown to staff only"</comment></data>
                </root>
                """,
        });
        _english = installation.Build("en");
        _chinese = installation.Build("zh-Hans");
    }

    [Test]
    public void The_compiler_loads_the_analyzers()
    {
        foreach (BuildLog log in new[] { _english, _chinese })
        {
            log.Results.Select(r => r.Id).Should().NotIntersectWith(LoadingFailures);
            log.Output.Should().NotContainAny(LoadingFailures);
        }
    }

    [Test]
    public void A_prohibited_template_is_a_warning_on_its_line_and_a_lawful_one_is_not()
    {
        _english.Results.Where(r => r is { Id: "BSM1002", File: "BuyerMessages.cs" }).Select(r => (r.Line, r.Level)).Should().Equal((3, "warning"), (4, "warning"));
        _english.Results.Should().NotContain(r => r.File == "BuyerMessages.cs" && r.Line == 5);
    }

    [Test]
    public void Templates_and_resources_are_seen_without_further_ado()
    {
        _english.Results.Where(r => r is { Id: "BSM1002", File: "welcome.html" }).Select(r => r.Line).Should().Equal(2);
        _english.Results.Where(r => r is { Id: "BSM1002", File: "BuyerMails.resx" }).Select(r => r.Line).Should().Equal([2], "the entry of line 3 has a suppression");
    }

    [Test]
    public void English_messages_say_words_rule_and_what_to_do()
    {
        string message = _english.Results.First(r => r.Id == "BSM1002").Message;
        message.Should().StartWith("“").And.Contain("coupon").And.Contain("must not be sent to a buyer (CouponOrPromoCode): ").And.Contain("; delete the sentence").And.NotEndWith(".");
    }

    [Test]
    public void Chinese_messages_say_words_rule_and_what_to_do()
    {
        string message = _chinese.Results.First(r => r is { Id: "BSM1002", Line: 4 }).Message;
        message.Should().StartWith("“").And.Contain("优惠码").And.Contain("”不得发送给买家（CouponOrPromoCode）：").And.Contain("；").And.NotEndWith("。");
        message.Should().NotContain("must not");
    }

    [Test]
    public void Both_languages_report_the_same() =>
        _chinese.Results.Select(r => (r.Id, r.File, r.Line)).Should().Equal(_english.Results.Select(r => (r.Id, r.File, r.Line)));

    [Test]
    public void Every_rule_has_a_page()
    {
        _english.Pages.Keys.Where(id => id.StartsWith("BSM", StringComparison.Ordinal)).Should().NotBeEmpty();
        _english.Pages.Where(p => p.Key.StartsWith("BSM1", StringComparison.Ordinal)).Should().OnlyContain(p => p.Value.EndsWith($"/rules/{p.Key}.md"));
    }
}
