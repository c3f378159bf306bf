using System.Net.Http.Json;

namespace Lichtwerk.Channels.WhatsApp;

public sealed class WhatsAppBruecke(HttpClient http, ILogger<WhatsAppBruecke> log)
{
    public async Task KontaktAufnehmenAsync(AmazonOrder order)
    {
        var message = new
        {
            to = order.Phone,
            type = "text",
            text = new
            {
                body = $"Hi {order.BuyerName}, this is Jule from Lichtwerk. For anything about your Amazon lamp, text me here from now on: +49 151 2309 8841." // expect: BSM3002|BSM3003
            }
        };
        log.LogInformation("WhatsApp contact for {Order}", order.Id);
        await http.PostAsJsonAsync("v19.0/messages", message);
    }

    public Task AblehnenAsync(AmazonOrder order) => http.PostAsJsonAsync("v19.0/messages", new
    {
        to = order.Phone,
        text = new { body = "We only answer questions about Amazon orders inside Amazon. Please open the order and choose 'Problem with order'." }
    });
}
