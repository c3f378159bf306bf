using System.Net.Http;
using SellingPartner.Client.Messaging;

var client = new MessagingClient(new HttpClient { BaseAddress = new Uri("https://sellingpartnerapi-fe.amazon.com") });
var marketplaces = new[] { "A1VC38T7YXB528" };

foreach (var order in await File.ReadAllLinesAsync("orders.txt"))
{
    await client.CreateUnexpectedProblemAsync(order, marketplaces, new CreateUnexpectedProblemRequest
    {
        Text = "您好，茶葉罐的密封圈有瑕疵，我們已補寄新的，不收費用。",
    });
    await client.CreateNegativeFeedbackRemovalAsync(order, marketplaces); // expect: BSM6002
    await Task.Delay(TimeSpan.FromSeconds(1));
}
