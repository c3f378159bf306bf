using System.Linq;
using System.Net.Http.Json;

namespace Bento.Repricer.AddOns.Messaging;

public class StarterPush(HttpClient http)
{
    static readonly (string when, string text)[] Flow =
    {
        ("shipped+0", "Hi {{name}}, the sofa comes in two boxes on two trucks. Both should arrive by {{eta}}."),
        ("delivered+4", "Hi {{name}}, is your sofa comfy? Then a kind word with all the stars would be the cherry on top!"), // expect: BSM2002|BSM2003
        ("delivered+8", "Hi {{name}}, redeem {{discount_code}} within 48 hours and get the footstool at half price."), // expect: BSM1002|BSM1001
    };

    public async Task PushAsync(string shop)
    {
        var payload = new
        {
            shop,
            channel = "amazon_buyer_message",
            steps = Flow.Select(f => new { f.when, body = f.text }),
            fallback = new { subject = "Your sofa", body = "Hi {{name}}, questions? Text our owner Pete directly at (503) 555-0177." }, // expect: BSM3002|BSM3003
            outOfStock = new { subject = "Refund", body = "Hi {{name}}, the last sofa was damaged in our warehouse. We cancelled your order and refunded it in full." },
        };
        await http.PostAsJsonAsync("/v2/flows/starter", payload);
    }
}
