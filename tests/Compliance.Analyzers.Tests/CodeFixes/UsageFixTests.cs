using Compliance.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.Tests.CodeFixes;

[TestFixture]
public sealed class UsageFixTests
{
    private const string Api = "interface IApi { System.Threading.Tasks.Task CreateNegativeFeedbackRemovalAsync(string id); bool CreateNegativeFeedbackRemoval(string id); }\n";
    private const string Facts = "enum BuyerRequest { Unknown, Discount } class MessageContext { public BuyerRequest BuyerAsked { get; set; } public static MessageContext Unknown => null!; public static MessageContext BuyerAskedDiscount => null!; }\n";

    [TestCase("api.CreateNegativeFeedbackRemoval(id);")]
    [TestCase("await api.CreateNegativeFeedbackRemovalAsync(id);")]
    [TestCase("api?.CreateNegativeFeedbackRemoval(id);")]
    public void A_call_of_an_operation_that_is_gone_goes_with_its_line(string call)
    {
        using var run = new FixRun(Api + Method("await Task.Yield();\n        " + call));
        run.Apply(new DeleteObsoleteCallCodeFix()).Should().BeTrue();
        run.Source.Should().Be(Api + Method("await Task.Yield();"));
        run.Errors().Should().BeEmpty();
        run.Reported().Should().BeEmpty();
    }

    [TestCase("if (api.CreateNegativeFeedbackRemoval(id)) await Task.Yield();")]
    [TestCase("var done = api.CreateNegativeFeedbackRemoval(id); await Task.Yield();")]
    [TestCase("await api.CreateNegativeFeedbackRemovalAsync(id);")]
    public void Not_where_its_result_is_used_or_nothing_else_is_awaited(string call)
    {
        using var run = new FixRun(Api + Method("id += id;\n        " + call));
        run.Reported().Should().NotBeEmpty();
        run.Apply(new DeleteObsoleteCallCodeFix()).Should().BeFalse();
    }

    [Test]
    public void All_calls_of_a_solution_go_at_once()
    {
        using var run = new FixRun(Api + Method("await Task.Yield();\n        api.CreateNegativeFeedbackRemoval(id);\n        api.CreateNegativeFeedbackRemoval(id + 1);"));
        run.ApplyToAll(new DeleteObsoleteCallCodeFix(), nameof(DeleteObsoleteCallCodeFix), FixAllScope.Solution).Should().BeTrue();
        run.Source.Should().Be(Api + Method("await Task.Yield();"));
    }

    [TestCase("new MessageContext { BuyerAsked = BuyerRequest.Discount }", "new MessageContext { BuyerAsked = BuyerRequest.Unknown }")]
    [TestCase("MessageContext.BuyerAskedDiscount", "MessageContext.Unknown")]
    public void An_assumed_request_becomes_unknown(string before, string after)
    {
        using var run = new FixRun(Facts + Field(before));
        run.Apply(new ForgetRequestCodeFix()).Should().BeTrue();
        run.Source.Should().Be(Facts + Field(after));
        run.Errors().Should().BeEmpty();
        run.Reported().Should().BeEmpty();
    }

    [Test]
    public void All_of_a_solution_become_unknown_at_once_and_true_becomes_false()
    {
        using var run = new FixRun("class Gate\n{\n    void Send(string text, bool buyerAsked = true) { }\n    void A() => Send(\"a\", buyerAsked: true);\n}\n");
        run.ApplyToAll(new ForgetRequestCodeFix(), nameof(ForgetRequestCodeFix), FixAllScope.Solution).Should().BeTrue();
        run.Source.Should().Be("class Gate\n{\n    void Send(string text, bool buyerAsked = false) { }\n    void A() => Send(\"a\", buyerAsked: false);\n}\n");
    }

    [Test]
    public void Not_where_the_type_has_no_word_for_unknown()
    {
        using var run = new FixRun("enum BuyerRequest { Discount, Contact } class Facts { public BuyerRequest BuyerAsked { get; set; } = BuyerRequest.Discount; }");
        run.Reported().Should().NotBeEmpty();
        run.Apply(new ForgetRequestCodeFix()).Should().BeFalse();
    }

    private static string Method(string statements) =>
        "class Caller\n{\n    async System.Threading.Tasks.Task M(IApi api, string id)\n    {\n        " + statements.Replace("Task.Yield", "System.Threading.Tasks.Task.Yield", StringComparison.Ordinal) + "\n    }\n}\n";

    private static string Field(string value) => "class Gate { static readonly MessageContext Shared = " + value + "; }\n";
}
