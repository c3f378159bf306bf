using MailKit.Net.Smtp;
using MimeKit;

namespace Prairie.Notify;

public class RelayMailer
{
    public async Task SendWinterMailAsync(Order order)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(order.BuyerRelayAddress));
        message.Subject = "Your private price for the next heater"; // expect: BSM1001|BSM1006

        var builder = new BodyBuilder
        {
            TextBody = "Hello " + order.BuyerName + ",\n\n" +
                       "the filter of your heater should be changed in spring.\n" +
                       "Buy the filter through our own checkout on prairieheat.example/filters, " + // expect: BSM3001|BSM3003
                       "it is the same filter.\n\n" +
                       "Prairie Heat",
        };
        message.Body = builder.ToMessageBody();

        using var client = new SmtpClient();
        await client.ConnectAsync("smtp.prairie.internal", 587);
        await client.SendAsync(message);
    }

    public MimeMessage Recall(Order order) => new()
    {
        Subject = "Your heater is part of a safety recall",
        Body = new TextPart("plain") { Text = "Please unplug the heater. We have refunded it in full; you need not return it." },
    };
}
