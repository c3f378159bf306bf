using Compliance.Analyzers.CodeFixes;

namespace Compliance.Analyzers.Tests.CodeFixes;

[TestFixture]
public sealed class ReplaceSentenceTests
{
    private const string Help = "Please reply to this message if anything is wrong with your order, and we will help.";

    [Test]
    public void The_lawful_sentence_stands_where_the_other_stood() => Verify(
        """const string A = "Hello, your lamp is on its way. Leave us a review and we will send you a $10 gift card. Bye.";""",
        $$"""const string A = "Hello, your lamp is on its way. {{Help}} Bye.";""");

    [Test]
    public void Also_where_nothing_else_stood() => Verify(
        """const string A = "Leave us a review and we will send you a $10 gift card.";""",
        $$"""const string A = "{{Help}}";""");

    [Test]
    public void In_the_language_of_the_message()
    {
        Verify("""const string A = "您好，台灯已发货。给我们写评价，我们就送您10美元礼品卡。";""", """const string A = "您好，台灯已发货。如订单有任何问题，请直接回复本消息，我们会为您处理。";""");
        Verify("""const string A = "您好，檯燈已出貨。給我們寫評價，我們就送您10美元禮品卡。";""", """const string A = "您好，檯燈已出貨。如訂單有任何問題，請直接回覆本訊息，我們會為您處理。";""");
    }

    [Test]
    public void An_item_of_a_list_keeps_its_mark() => Verify(
        """const string A = "Hello,\n1. your lamp is on its way.\n2. Leave us a review and we will send you a $10 gift card.";""",
        $$"""const string A = "Hello,\n1. your lamp is on its way.\n2. {{Help}}";""");

    [Test]
    public void A_paragraph_keeps_its_tags() => Verify(
        """const string A = "<p>Hello,</p><p>Leave us a review and we will send you a $10 gift card.</p>";""",
        $$"""const string A = "<p>Hello,</p><p>{{Help}}</p>";""");

    [Test]
    public void Holes_of_the_sentence_go_with_it() => Verify(
        """string A(string name, string amount) => $"Hello {name}. Leave us a review and we will send you a {amount} gift card.";""",
        $$"""string A(string name, string amount) => $"Hello {name}. {{Help}}";""");

    [Test]
    public void A_chain_loses_the_pieces_that_become_empty() => Verify(
        """string A(string name) => "Hello " + name + ". Leave us a review and " + "we will send you a $10 gift card. " + "Bye.";""",
        $$"""string A(string name) => "Hello " + name + ". {{Help}}" + " " + "Bye.";""");

    [Test]
    public void A_string_that_loses_its_holes_is_interpolated_no_more()
    {
        Verify(
            """string A(string amount) => $"Hello {{friend}}. Leave us a review and we will send you a {amount} gift card.";""",
            $$"""string A(string amount) => "Hello {friend}. {{Help}}";""");
        Verify(
            """string A(string amount) => $@"Hello ""friend"". Leave us a review and we will send you a {amount} gift card.";""",
            $$"""string A(string amount) => @"Hello ""friend"". {{Help}}";""");
        Verify(
            "string A(string amount) => $$\"\"\"\n    Hello {friend}.\n    Leave us a review and we will send you a {{amount}} gift card.\n    \"\"\";",
            "string A(string amount) => \"\"\"\n    Hello {friend}.\n    " + Help + "\n    \"\"\";");
    }

    [Test]
    public void Also_in_a_chain() => Verify(
        """string A(string name, string amount) => $"Hello {name}. " + $"Leave us a review and we will send you a {amount} gift card. " + "Bye.";""",
        $$"""string A(string name, string amount) => $"Hello {name}. " + "{{Help}} " + "Bye.";""");

    [Test]
    public void Not_where_the_interpolation_itself_is_asked_for() => Verify(
        """System.FormattableString A(string amount) => $"Hello {{friend}}. Leave us a review and we will send you a {amount} gift card.";""",
        "System.FormattableString A(string amount) => $\"Hello {{friend}}. " + Help + "\";");

    [Test]
    public void Not_where_the_policy_has_no_lawful_sentence() => VerifyNone("""const string A = "Hello, your lamp is on its way. Please use coupon code SAVE20 at checkout.";""");

    private static void Verify(string before, string after)
    {
        using var run = new FixRun("class BuyerMessages\n{\n" + before + "\n}\n");
        run.Apply(new ReplaceSentenceCodeFix()).Should().BeTrue();
        run.Source.Should().Be("class BuyerMessages\n{\n" + after + "\n}\n");
        run.Reported().Where(d => !d.Id.StartsWith("BSM5", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static void VerifyNone(string member)
    {
        using var run = new FixRun("class BuyerMessages\n{\n" + member + "\n}\n");
        run.Reported().Should().NotBeEmpty();
        run.Apply(new ReplaceSentenceCodeFix()).Should().BeFalse();
    }
}
