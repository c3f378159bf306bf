using System.Net.Mail;

namespace Wickfield.Sellerdesk.Mails;

public static class CareMail
{
    private static readonly string[] Headers = { "X-Order", "X-Shop" };
    private const int MaxAgeDays = 30; // expect@+8: BSM4006
    private const string Charset = "utf-8"; // expect@+6: BSM5002|BSM3001
    private const string Html = // expect@+4: BSM5003
        """
        <p>Hello {{CustomerName}},</p>
        <p>Wool shrinks above thirty degrees, so please wash the blanket from order {{OrderNumber}} by hand.</p>
        <p style="font-family:Papyrus;font-size:26px;line-height:2.4;color:#ff00aa">Never put it in the dryer.</p>
        <img src="https://t.wickmetrics.io/o.gif?m={{MailId}}" width="1" height="1" alt="">
        <p>Had enough of our mails? {{UnsubscribeLink}} takes you off the list.</p>
        """;

    public static MailMessage For(MarketplaceOrder order, string relayAddress)
    {
        var html = Html
            .Replace("{{CustomerName}}", order.ShipToName)
            .Replace("{{OrderNumber}}", order.Number)
            .Replace("{{MailId}}", order.Id.ToString("N"))
            .Replace("{{UnsubscribeLink}}", order.UnsubscribeLink);

        var mail = new MailMessage("orders@wickfield.example", relayAddress)
        {
            Subject = $"Order {order.Number}: washing the blanket",
            Body = html,
            IsBodyHtml = true,
        };
        foreach (var header in Headers)
            mail.Headers.Add(header, order.Number);
        return mail;
    }
}
