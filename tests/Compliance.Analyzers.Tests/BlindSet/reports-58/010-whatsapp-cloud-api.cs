using System.Net.Http.Json;

namespace Marlin.Connectors.WhatsApp;

public class WhatsAppBuyerNotifier
{
    private readonly HttpClient _http;
    private readonly string _phoneNumberId;

    public WhatsAppBuyerNotifier(HttpClient http, string phoneNumberId)
    {
        _http = http;
        _phoneNumberId = phoneNumberId;
    }

    public Task NotifyAsync(string to, string whatsappMsg, CancellationToken ct = default) =>
        _http.PostAsJsonAsync($"v19.0/{_phoneNumberId}/messages", new
        {
            messaging_product = "whatsapp",
            to,
            type = "text",
            text = new { preview_url = false, body = whatsappMsg },
        }, ct);

    public Task AmazonOrderDeliveredAsync(Order o) => NotifyAsync(o.Phone,
        $"Hi {o.FirstName}, this is the Amazon seller of your {o.Title}. Send me a screenshot of your 5 stars and I Zelle you $12."); // expect: BSM2001

    public Task AmazonOrderReturnedAsync(Order o) => NotifyAsync(o.Phone,
        $"Hi {o.FirstName}, your return for {o.Title} has arrived and the refund is on its way to your card.");

    public Task AmazonWinterAsync(Order o) => NotifyAsync(o.Phone,
        $"Hi {o.FirstName}, winter sale! Everything in our Amazon shop is 30% cheaper until Sunday."); // expect: BSM1001|BSM1007
}
