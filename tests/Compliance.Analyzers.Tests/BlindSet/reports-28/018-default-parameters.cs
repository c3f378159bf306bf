namespace Integra.Care;

public sealed class ReviewFollowUp(
    IBuyerMessageGateway gateway,
    string template = "Dear {0}, did the lamp please you? Then tell the world with a glowing review.") // expect: BSM2003|BSM2002
{
    public Task SendAsync(string buyer, string note = "Please reply here if a part is missing.")
        => gateway.SendAsync(string.Format(template, buyer) + note);

    public Task SendPromoAsync(string buyer)
    {
        var compose = (string name, string tail = "Your personal promo code is LAMP-7Q2K.") => $"Dear {name}, {tail}"; // expect: BSM1002
        return gateway.SendAsync(compose(buyer));

        static string Polite(string s = "Dear customer, our lamp is also sold at lampwerk-shop.de without shipping costs.") => s.Trim(); // expect: BSM3001|BSM3003|BSM1007
    }
}
