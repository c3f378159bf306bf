using Compliance.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.Tests.CodeFixes;

[TestFixture]
public sealed class AllowPhraseTests
{
    private const string Coupon = "class BuyerMessages { const string A = \"Hello, please use coupon code SAVE20 at checkout.\"; }";
    private const string Entry = "BSM1002 | use coupon code SAVE20 | ";

    [Test]
    public void The_list_is_made_where_there_is_none()
    {
        using var run = new FixRun(Coupon);
        run.Apply(new AllowPhraseCodeFix(), "AllowReviewed").Should().BeTrue();
        run.Files.Should().ContainKey("compliance.allowed").WhoseValue.Should().StartWith("# ").And.EndWith("\n" + Entry + "A person has reviewed it\n");
        run.Source.Should().Be(Coupon);
        run.Reported().Should().BeEmpty();
    }

    [Test]
    public void An_entry_more_is_added_to_the_list()
    {
        using var run = new FixRun(Coupon, ("ours.allowed", "# Ours.\nBSM1002 | coupon clipper | A name"));
        run.Apply(new AllowPhraseCodeFix(), "AllowName").Should().BeTrue();
        run.Files["ours.allowed"].Should().Be("# Ours.\nBSM1002 | coupon clipper | A name\n" + Entry + "It is a name, of a product or a document\n");
        run.Reported().Should().BeEmpty();
    }

    [Test]
    public void The_list_keeps_its_line_breaks()
    {
        using var run = new FixRun(Coupon, ("compliance.allowed", "# Ours.\r\nBSM1002 | coupon clipper | A name\r\n"));
        run.Apply(new AllowPhraseCodeFix(), "AllowReviewed").Should().BeTrue();
        run.Files["compliance.allowed"].Should().Be("# Ours.\r\nBSM1002 | coupon clipper | A name\r\n" + Entry + "A person has reviewed it\r\n");
    }

    [Test]
    public void Every_reason_can_be_chosen()
    {
        using var run = new FixRun(Coupon);
        run.Offered(new AllowPhraseCodeFix()).Select(a => a.EquivalenceKey).Should().Equal("AllowNotSent", "AllowName", "AllowReviewed");
    }

    [Test]
    public void The_words_are_allowed_and_nothing_around_them()
    {
        using var run = new FixRun(Coupon.Replace("}", " const string B = \"Hello, please use coupon code SAVE30 at checkout.\"; }", StringComparison.Ordinal));
        run.Apply(new AllowPhraseCodeFix()).Should().BeTrue();
        run.Reported().Should().ContainSingle();
    }

    [Test]
    public void All_of_a_document_are_allowed_at_once()
    {
        using var run = new FixRun(Coupon.Replace("}", " const string B = \"Hello, please use coupon code SAVE30 at checkout.\"; const string C = \"Hello again, please use coupon code SAVE20 at checkout.\"; }", StringComparison.Ordinal));
        run.Reported().Should().HaveCount(3);
        run.ApplyToAll(new AllowPhraseCodeFix(), "AllowNotSent", FixAllScope.Document).Should().BeTrue();
        run.Files["compliance.allowed"].Split("BSM1002 | ").Should().HaveCount(3, "a phrase is listed once");
        run.Reported().Should().BeEmpty();
    }

    [TestCase("coupon clipper", "Hello, please use coupon code SAVE20 at checkout.", false)]
    [TestCase("use coupon code SAVE20", "Hello, please use coupon code SAVE20 at checkout.", true)]
    [TestCase("Ｕｓｅ coupon code SAVE20", "Hello, please use coupon\\r\\n code \u200BSAVE20 at checkout.", true)]
    [TestCase("please use coupon code SAVE20 at check", "Hello, please use coupon code SAVE20 at checkout.", false)]
    [TestCase("ease use coupon code SAVE20 at checkout", "Hello, please use coupon code SAVE20 at checkout.", false)]
    [TestCase("这是给您的优惠码：SAVE20", "您好，您的台灯已发货。这是给您的优惠码：SAVE20。", true)]
    [TestCase("是给您的优惠码", "您好，您的台灯已发货。这是给您的优惠码：SAVE20。", true)]
    [TestCase("给您的优惠码是", "您好，您的台灯已发货。这是给您的优惠码：SAVE20。", false)]
    public void A_finding_is_excused_where_the_phrase_itself_stands(string phrase, string message, bool isExcused)
    {
        using var run = new FixRun("class BuyerMessages { const string A = \"" + message + "\"; }", ("compliance.allowed", "BSM1002 | " + phrase + " | A name"));
        run.Reported().Select(d => d.Id).Should().Equal(isExcused ? [] : new[] { "BSM1002" });
    }

    [Test]
    public void An_entry_is_for_its_rule_and_its_words_in_any_case()
    {
        const string Other = "class BuyerMessages { const string A = \"Hello, please Use  Coupon code save20 at checkout.\"; }";
        using (var run = new FixRun(Other, ("compliance.allowed", "BSM1002 | please use coupon code SAVE20 at checkout | reviewed")))
        {
            run.Reported().Should().BeEmpty();
        }

        using (var run = new FixRun(Other, ("compliance.allowed", "BSM1001 | please use coupon code SAVE20 at checkout | reviewed")))
        {
            run.Reported().Should().ContainSingle();
        }
    }
}
