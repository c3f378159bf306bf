using System.Linq;
using System.Net.Http.Json;

namespace StoreOps.Bots;

public class ReplyBot
{
    private readonly HttpClient _http = new();

    public async Task PushAsync(IEnumerable<Order> orders)
    {
        var batch = orders.Select(o => new
        {
            orderId = o.Id,
            buyerMessage = o.Lang == "zh"
                ? $"{o.Buyer} 您好，拍下后把单号发来，差价我们用PayPal退您。" // expect: BSM1004|BSM3003
                : $"{o.Buyer}, once you order send me the number, and I PayPal you the difference.", // expect: BSM1004|BSM3003
            footer = o.HasIssue
                ? "We have already refunded the shipping fee through Amazon."
                : "Friends you send our way earn you both store credit."  // expect: BSM1006
        });
        await _http.PostAsJsonAsync("/outbox/buyers", batch);
    }

    public record Order(string Id, string Buyer, string Lang, bool HasIssue);
}
