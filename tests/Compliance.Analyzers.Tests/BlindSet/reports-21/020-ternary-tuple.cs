namespace Lichtwerk.Amazon.Replies;

public class ReplyComposer
{
    public (string Subject, string Body) Compose(Ticket ticket, bool angry)
    {
        string body = angry
            ? "I am sorry about the scratched tray. Leave the matter out of your review and I return half of the money." // expect: BSM2001|BSM2004
            : "Glad that the tray pleases you! Just copy those kind words into a product review, please."; // expect: BSM2003|BSM2002

        var subject = ticket.IsReturn ? "Your return" : "Your tray";
        return (subject, body);
    }

    public (string Subject, string Body) Price(Ticket ticket) =>
        ticket.Locale.StartsWith("zh")
            ? ("关于价格", "您好，平台上不方便改价，您可以转账给我们，按九折结算。") // expect: BSM3003|BSM1001
            : ("About the price", "Hello, we cannot grant private discounts; the price on the product page applies to all.");
}
