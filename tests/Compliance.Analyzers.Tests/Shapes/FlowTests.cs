namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>
/// Where a text goes proves it a message, also where nothing binds: half-typed code and clients that are not installed are normal. The sentence tells
/// nothing of a message by itself, and the names around it do not either.
/// </summary>
[TestFixture]
public sealed class FlowTests
{
    private const string Offer = "please [|use coupon code SAVE20|] at checkout.";

    private static readonly string[] Members =
    [
        "void M(string n) { var text = $\"{n}, OFFER\"; mail.Body = text; }",
        "void M() { var text = \"OFFER\"; var other = text; SendMail(other); }",
        "void M() { var sb = new StringBuilder(); sb.Append(\"please [|use cou\"); sb.Append(\"pon code SAVE20|] at checkout.\"); request.Text = sb.ToString(); SendMail(sb.ToString()); }",
        "void M() { string body = \"\"; body += \"please [|use cou\"; body += \"pon code SAVE20|] at checkout.\"; Save(body); }",
        "void M(string n) { _gateway.SendToBuyerAsync(n, \"OFFER\"); }",
        "void M(string n) { _mailer.SendAsync(n, \"OFFER\"); }",
        "object M(Mail m) => m with { Body = \"OFFER\" };",
        "object M() => new Thing { Mail = { Body = \"OFFER\" } };",
        "void M() { var r = new CreateUnexpectedProblemRequest(); r.Text = \"OFFER\"; }",
        "void M() { client.CreateUnexpectedProblem(\"1\", ids, new CreateUnexpectedProblemRequest(\"OFFER\")); }",
        "void M() { Client.Post(new CreateConfirmOrderDetailsRequest(text: $\"OFFER\")); }",
        "void M() { Client.Post(new X.CreateDigitalAccessKeyRequest { Text = \"OFFER\" }); }",
        "void M(SmtpClient c) { c.Send(\"a\", \"b\", \"c\", \"OFFER\"); }",
        "object M() => new MailMessage(\"a\", \"b\", \"c\", \"OFFER\");",
        "object M() => AlternateView.CreateAlternateViewFromString(\"OFFER\", null, \"text/plain\");",
        "void M(IFluentEmail e) { e.To(\"a\").Subject(\"x\").Body(\"OFFER\").Send(); }",
        "void M() { var b = new BodyBuilder(); b.TextBody = string.Format(\"OFFER, {0}\", n); }",
        "void M() { MessageResource.Create(body: \"OFFER\", to: x); }",
        "void M() { MailHelper.CreateSingleEmail(a, b, \"s\", \"OFFER\", \"x\"); }",
        "object M() => new CreateFulfillmentOrderItem { GiftMessage = \"OFFER\" };",
        "object M() => new UpdateFulfillmentOrderItem { DisplayableComment = \"OFFER\" };",
        "object M() => new CreateFulfillmentOrderRequest { DisplayableOrderComment = \"OFFER\" };",
        "object M() => new LabelCustomization { CustomTextForLabel = \"OFFER\" };",
        "object M() => new TextPart(\"plain\") { Text = \"OFFER\" };",
        "object M() => new SendGridMessage { PlainTextContent = \"OFFER\" };",
        "object M() => new ItemBody { Content = \"OFFER\" };",
        "object M() => new Content(\"OFFER\");",
        "object M() => new EmailTemplateContent { Html = \"OFFER\" };",
        "object M() => new EmailContent(\"x\") { PlainText = \"OFFER\" };",
        "object M() => new CreateMessageOptions(to) { Body = \"OFFER\" };",
        "object M() => new MemberMessageType { Body = \"OFFER\" };",
        "object M() => emailClient.SendAsync(WaitUntil.Started, \"a\", \"b\", \"subject\", \"OFFER\");",
        "void M() { smsClient.Send(\"a\", \"b\", \"OFFER\"); }",
        "void M() { _emailSender.SendEmailAsync(\"a\", \"b\", \"OFFER\"); }",
        "void M() { mail.Body = \"Dear customers, OFFER\"; }",
        "object M() => new BuyerMessage { Body = \"OFFER\" };",
        "LabelCustomization M() => new() { CustomTextForLabel = \"OFFER\" };",
        "Task Notify(string id, string message = \"OFFER\") => null;",
        "void M() { Task Notify(string id, string message = \"OFFER\") => null; }",
        "class Spring : AmazonTemplate { public override string Body => \"OFFER\"; }",
        "class Spring : AmazonTemplate { public override string Body { get { return \"OFFER\"; } } }",
        "[BuyerMessage] const string A = \"OFFER\";",
        "[BuyerMessage] string A = \"OFFER\";",
        "[BuyerMessage] string A { get; set; } = \"OFFER\";",
        "[BuyerMessage] string A { get { return \"OFFER\"; } }",
        "[BuyerMessage] string A() { return \"OFFER\"; }",
        "[return: BuyerMessage] string A() => \"OFFER\";",
        "void M() { [BuyerMessage] string A() => \"OFFER\"; }",
        "object M() => (Func<string, string>)(([BuyerMessage] string x = \"OFFER\") => x);",
        "void M([BuyerMessage] string a = \"OFFER\") { }",
        "[BuyerMessage(Initiator = Initiator.Seller)] void Tell(string text) { } void M() { Tell(\"OFFER\"); }",
        "void Tell([BuyerMessage] string text) { } void M() { var x = \"OFFER\"; Tell(x); }",
        "[BuyerMessage] class Env { public string Thing { get; set; } } object M() => new Env { Thing = \"OFFER\" };",
        "class Env { [BuyerMessage] public string Thing { get; set; } } void M(Env e) { e.Thing = \"OFFER\"; }",
        "[BuyerMessage] string _t; void M() { _t = \"OFFER\"; }",
        "[BuyerMessage] string _t; void M() { this._t = \"OFFER\"; }",
        "record Rec([property: BuyerMessage] string Thing); object M() => new Rec(\"OFFER\");",
        "record Rec([BuyerMessage] string Thing); object M(Rec r) => r with { Thing = \"OFFER\" };",
        "[BuyerMessage] class Inner { string Thing() => \"OFFER\"; }",
        "[BuyerMessageTemplate] string[] A = [\"Hello.\", \"OFFER\"];",
    ];

    [TestCaseSource(nameof(Members))]
    public void What_is_sent_is_reported(string member) =>
        Marked.Verify("using System;\nusing System.Text;\nusing Amazon.SimpleEmail.Model;\nclass Thing\n{\n" + member.Replace("OFFER", Offer, StringComparison.Ordinal) + "\n}\n");

    [TestCase("[BuyerMessage(Initiator = Initiator.Buyer, Asked = BuyerRequest.Discount)] const string A = \"TEXT\";")]
    [TestCase("[BuyerMessage(Initiator.Buyer)] string A() => \"TEXT\";")]
    [TestCase("[BuyerMessage(Initiator = Initiator.Buyer)] class Inner { string A() => \"TEXT\"; }")]
    [TestCase("void Tell([BuyerMessage(Initiator = Initiator.Buyer)] string text) { } void M() { Tell(\"TEXT\"); }")]
    [TestCase("class Env { [BuyerMessage(Initiator = Initiator.Buyer)] public string Thing { get; set; } } void M(Env e) { e.Thing = \"TEXT\"; }")]
    public void An_annotation_states_the_context(string member)
    {
        // A notice that the buyer does not need is one only where the seller writes first.
        const string Notice = "Hello, your order has been shipped today.";
        SourceRun.Of("class BuyerMessages { " + Own + member.Replace("TEXT", Notice, StringComparison.Ordinal) + " }").Should().BeEmpty();
        SourceRun.Of("class BuyerMessages { " + Own + member.Replace("TEXT", Notice, StringComparison.Ordinal).Replace("Initiator.Buyer", "Initiator.Seller", StringComparison.Ordinal) + " }")
            .Select(d => d.Id).Should().Contain("BSM4002");
    }

    [TestCase("EarlierReviewRequests = 1", "prohibited")]
    [TestCase("EarlierReviewRequests = 0", "review")]
    public void An_annotation_states_how_often_a_review_was_asked_for_before(string fact, string decision) =>
        SourceRun.Of("class BuyerMessages { " + Own + "[BuyerMessage(" + fact + ")] const string A = \"If you have a moment, please leave a review of the product.\"; }")
            .Should().ContainSingle(d => d.Id == "BSM2006").Which.Properties["decision"].Should().Be(decision);

    private const string Own = """
        enum Initiator { Seller = 1, Buyer = 2 } enum BuyerRequest { Discount }
        class BuyerMessageAttribute : System.Attribute { public BuyerMessageAttribute() { } public BuyerMessageAttribute(Initiator i) { } public Initiator Initiator { get; set; } public BuyerRequest Asked { get; set; } public int EarlierReviewRequests { get; set; } }
        """;
}
