using System.Net.Http.Json;

namespace Driftwood.Gateway;

public class GatewayClient(HttpClient http)
{
    public Task QueueAfterSaleAsync(string orderId) =>
        http.PostAsJsonAsync("/v1/buyer-messages", new
        {
            orderId,
            channel = "amazon",
            subject = "Your rug",
            text = "Hello, please edit your review on the rug, since the stain turned out to be dust.", // expect: BSM2004
        });

    public Task QueueAnswerAsync(string orderId) =>
        http.PostAsJsonAsync("/v1/buyer-messages", new
        {
            orderId,
            channel = "amazon",
            subject = "Your question about the rug",
            text = "Hello, the rug measures 160 x 230 cm and can be vacuumed; please do not machine-wash it.",
        });

    public Task QueueNewsAsync(string orderId) =>
        http.PostAsJsonAsync("/v1/buyer-messages", new
        {
            orderId,
            channel = "amazon",
            subject = "Our Black Friday sale starts now", // expect: BSM1007|BSM1001
            text = "Hello, subscribe to our newsletter and never miss a new collection.", // expect: BSM1007
        });
}
