using Compliance.Analyzers.Reporting;

namespace Compliance.Analyzers.Tests.CodeFixes;

/// <summary>The fixes judge in the context in which the analyzer did.</summary>
[TestFixture]
public sealed class FoundContextTests
{
    private const string Coupon = "\"Hello, please use coupon code SAVE20 at checkout.\"";

    private const string Declarations = """
        namespace software.amzn.spapi.Model.messaging.v1 { class CreateUnexpectedProblemRequest { public string Text { get; set; } = ""; } }
        class BuyerMessageAttribute : System.Attribute { public string Initiator { get; set; } = ""; public string BuyerAsked { get; set; } = ""; public int Requests { get; set; } public string Profile { get; set; } = ""; }

        """;

    [Test]
    public void Of_the_API_that_takes_the_text() =>
        ContextOf($$"""class Mailer { object A() => new software.amzn.spapi.Model.messaging.v1.CreateUnexpectedProblemRequest { Text = {{Coupon}} }; }""")
            .Should().Be(new MessageContext { Kind = MessageKind.UnexpectedProblem });

    [Test]
    public void Of_an_annotated_parameter() =>
        ContextOf($$"""class Mailer { void Put([BuyerMessage(Initiator = "buyer", BuyerAsked = "direct-sale", Requests = 2, Profile = "strict")] string text) { } void A() => Put({{Coupon}}); }""")
            .Should().Be(new MessageContext { Initiator = Initiator.Buyer, BuyerAsked = BuyerRequest.DirectSale, EarlierReviewRequests = 2, Profile = Profile.Strict });

    [Test]
    public void Of_nothing_known() => ContextOf($$"""class BuyerMessages { const string A = {{Coupon}}; }""").Should().Be(MessageContext.Unknown);

    private static MessageContext ContextOf(string source)
    {
        using var run = new FixRun(Declarations + source);
        return FoundWords.Read(run.Reported().First(d => d.Id == "BSM1002"))!.Value.Context;
    }
}
