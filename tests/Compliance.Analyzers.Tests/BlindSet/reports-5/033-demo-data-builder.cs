using System;

namespace Ledgerline.Demo;

/// <summary>Fills the demo account that sales people show to prospects; the messages are really sent to sandbox buyers.</summary>
public class OutboundMessageBuilder
{
    private string _orderId = "113-4920117-8830245";
    private string _subject = "Your order";
    private string _body = "Hello, we found your order in the wrong lorry and it will come one day later. Sorry!";

    public OutboundMessageBuilder WithOrder(string id) { _orderId = id; return this; }
    public OutboundMessageBuilder WithBody(string body) { _body = body; return this; }

    public OutboundMessageBuilder AsWinBack() =>
        WithBody("Hello, it has been a while! Come back this month and everything in our store is half price for you."); // expect: BSM1001|BSM1007

    public OutboundMessageBuilder AsReviewRequest() =>
        WithBody("Hello, every customer who reviews the toaster gets a second one at no cost."); // expect: BSM2001

    public OutboundMessageBuilder AsReturnHint() =>
        WithBody("Hello, your return has reached us. The refund was issued today and includes the shipping fee.");

    public OutboundMessage Build() => new(_orderId, _subject, _body, DateTimeOffset.UtcNow);
}

public record OutboundMessage(string OrderId, string Subject, string Body, DateTimeOffset At);
