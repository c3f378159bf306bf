namespace Threadwell.Tickets;

public static class DemoTickets
{
    // incoming messages, used to train the classifier: what BUYERS wrote to us
    public static readonly IncomingMessage[] FromBuyers =
    [
        new("b1", "Hi, could you give me a discount if I buy two?", Intent.AsksDiscount),
        new("b2", "A card in the box says I get a $20 gift card for a 5-star review. Is this legal?", Intent.ReportsBribe),
        new("b3", "If you refund me I will change my review.", Intent.Extortion),
        new("b4", "What's your WhatsApp? I'd rather talk there.", Intent.AsksContact),
        new("b5", "你好，能不能便宜点？给个优惠券我就下单。", Intent.AsksDiscount),
    ];
}

public record IncomingMessage(string Id, string BuyerText, Intent Label);
