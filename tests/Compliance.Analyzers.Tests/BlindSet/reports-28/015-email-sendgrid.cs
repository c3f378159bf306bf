using SendGrid.Helpers.Mail;

namespace Integra.Mail;

public sealed class RelayMailer(ISendGridClient client)
{
    public Task DeliverAsync(string relayAddress, OrderView order)
    {
        var msg = MailHelper.CreateSingleEmail(
            new EmailAddress("care@relay.integra.example"),
            new EmailAddress(relayAddress),
            $"About your order {order.Id}",
            $"Hello {order.Buyer}, the bigger model is sold out here. Wire the money to our bank account and we post one to you ourselves.", // expect: BSM3003
            $"<p>Hello {order.Buyer}, please confirm the engraving text: <b>{order.Engraving}</b></p>");
        return client.SendEmailAsync(msg);
    }

    public SendGridMessage Apology(string relayAddress) => new()
    {
        Subject = "Your bicycle pump",
        PlainTextContent = "Sorry for the leaking valve. A new pump was posted today, and we threw in a complimentary bell.", // expect: BSM1005
    };
}
