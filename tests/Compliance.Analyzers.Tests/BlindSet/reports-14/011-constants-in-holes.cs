namespace Prairie.Quilts.Mailer;

public class ThankYouMailer
{
    private const string Perk = "a $10 Amazon gift card";
    private const string Code = "QUILT25";
    private const string Brand = "Prairie Quilts";

    private readonly IMailGateway _gateway;

    public ThankYouMailer(IMailGateway gateway) => _gateway = gateway;

    public void SendAll(string buyerName, string relayAddress)
    {
        var shade = $"Dear {buyerName}, the teal in your fabric bundle is from a new dye lot and a shade darker. Return it for a full refund if that matters to you. {Brand}";
        _gateway.Send(relayAddress, "Your fabric bundle", shade);

        var thanks = $"Dear {buyerName}, rate the bundle on Amazon, email us the screenshot and receive {Perk}. {Brand}"; // expect: BSM2001|BSM1005
        _gateway.Send(relayAddress, "Thank you", thanks);

        var again = $"Dear {buyerName}, {Code} takes a quarter off your next bundle, good through {DateTime.Today.AddDays(14):MMMM d}. {Brand}"; // expect: BSM1002|BSM1001|BSM1006
        _gateway.Send(relayAddress, "See you soon", again);
    }
}
