using System.Net.Http.Json;

namespace Birchline.Helpdesk;

public class MacroUploader(HttpClient http)
{
    public Task PushAsync() => http.PostAsJsonAsync("/api/v2/macros", new
    {
        channel = "amazon",
        replies = new object[]
        {
            new { title = "Where is my stuff", message = "Hi {{ticket.requester.first_name}}, the tracking shows it on the truck. If it's not there by 9 pm, write back and we'll reship." },
            new { title = "Low stars", message = "Hi {{ticket.requester.first_name}}, take the one-star rating down and the full refund is yours the same day." }, // expect: BSM2001|BSM2004
            new { title = "Price complaint", message = "Hi {{ticket.requester.first_name}}, cancel it, pay us by Zelle instead, and we both skip the fees." }, // expect: BSM3003
            new { title = "No coupons", message = "Hi {{ticket.requester.first_name}}, we can't hand out coupons in messages. The price on the page is the price." },
        }
    });
}
