using Azure;
using Azure.Communication.Email;

namespace Kestrel.Optics.Mail;

public class EmailGateway(EmailClient client, GatewayOptions options)
{
    public async Task SendFocusHintAsync(Buyer buyer, CancellationToken ct)
    {
        var content = new EmailContent($"Focusing your binoculars, order {buyer.OrderId}")
        {
            PlainText = $"Dear {buyer.Name}, close the right eye, turn the centre wheel, then set the right eyepiece. That is all there is to it.",
        };
        await client.SendAsync(WaitUntil.Started, new EmailMessage(options.From, buyer.RelayEmail, content), ct);
    }

    public async Task SendClubInviteAsync(Buyer buyer, CancellationToken ct)
    {
        var content = new EmailContent($"Your binoculars, order {buyer.OrderId}")
        {
            PlainText = $"Dear {buyer.Name}, test watchers receive new models ahead of everybody and keep them. " + // expect: BSM1005|BSM1006|BSM2001
                        "All we ask for is your honest write-up on the product page.",
        };
        await client.SendAsync(WaitUntil.Started, new EmailMessage(options.From, buyer.RelayEmail, content), ct);
    }

    public async Task SendPriceHintAsync(Buyer buyer, CancellationToken ct)
    {
        var content = new EmailContent("About the tripod adapter")
        {
            PlainText = $"Dear {buyer.Name}, the adapter fits. If you tell us before you order, we lower the price for you for an hour.", // expect: BSM1001
        };
        await client.SendAsync(WaitUntil.Started, new EmailMessage(options.From, buyer.RelayEmail, content), ct);
    }
}
