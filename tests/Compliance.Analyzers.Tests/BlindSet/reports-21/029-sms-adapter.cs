namespace Kontor.Channels.Sms;

public interface ISmsGateway
{
    Task SendSmsAsync(string phone, string text, CancellationToken ct = default);
}

public class AmazonSmsAdapter(ISmsGateway gateway)
{
    public Task TerminAsync(string phone, string tag) =>
        gateway.SendSmsAsync(phone, $"Spedition Krause: Ihre Lieferung kommt am {tag}. Please reply 1 to confirm.");

    public Task AngebotAsync(string phone, string name) =>
        gateway.SendSmsAsync(phone, $"Hi {name}, your Amazon grill needs a cover? 30% off until Sunday, only by this link: kntr.example/g30"); // expect: BSM1001|BSM3001

    public Task SterneAsync(string phone, string name) =>
        gateway.SendSmsAsync(phone, $"Hi {name}, one tap, five stars: that would make our day! Your grill crew"); // expect: BSM2002

    public Task UmzugAsync(string phone) =>
        gateway.SendSmsAsync(phone, "Next grill? Come straight to our own webshop, there is no Amazon fee on top."); // expect: BSM3003|BSM1001|BSM1007
}
