using System.Net.Http.Json;

var http = new HttpClient { BaseAddress = new Uri("https://gateway.internal/") };
var orders = await http.GetFromJsonAsync<List<OrderDto>>("orders?state=delivered");

foreach (var o in orders!)
{
    await http.PostAsJsonAsync("buyer-messages", new
    {
        o.AmazonOrderId,
        Kind = "followup",
        Text = $"Hi {o.Buyer}, mention this note when you buy the dog bed in size L and we take care of the sales tax plus 12 dollars." // expect: BSM1001|BSM1006|BSM1003
    });

    if (o.Returned)
        await http.PostAsJsonAsync("buyer-messages", new { o.AmazonOrderId, Kind = "return", Text = $"Hi {o.Buyer}, the dog bed arrived at our dock and the refund has been started." });

    if (o.Problem)
        await http.PostAsJsonAsync("buyer-messages", new { o.AmazonOrderId, Kind = "problem", Text = $"Hi {o.Buyer}, for the torn seam we will give you a voucher for the amount of the bed." }); // expect: BSM1002|BSM1003
}

record OrderDto(string AmazonOrderId, string Buyer, bool Returned, bool Problem);
