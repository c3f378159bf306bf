using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Basalt.Api;

public class MessagingGraph
{
    private const string SendMutation = @"
mutation Send($orderId: ID!, $text: String!) {
  sendBuyerMessage(orderId: $orderId, text: $text) { id status }
}";

    private readonly HttpClient _http;
    public MessagingGraph(HttpClient http) => _http = http;

    private Task SendBuyerMessage(string orderId, string text) =>
        _http.PostAsJsonAsync("graphql", new { query = SendMutation, variables = new { orderId, text } });

    public Task AskForId(string orderId) => SendBuyerMessage(orderId,
        "为加快保修，请把您的身份证照片和银行卡号发给我们。"); // expect: BSM3004

    public Task AskForGate(string orderId) => SendBuyerMessage(orderId,
        "快递员无法进入小区，请回复门禁密码，以便明天再次派送。");

    public Task HappyOnly(string orderId) => SendBuyerMessage(orderId,
        "水壶用得满意请到亚马逊写评价，不满意就私信我们，先不要评价。"); // expect: BSM2003

    public Task Blender(string orderId, string part)
    {
        var vars = new Dictionary<string, object> { ["orderId"] = orderId, ["part"] = part };
        return SendBuyerMessage(orderId, $"A new {vars["part"]} for your blender is on its way, free of charge, under the warranty.");
    }
}
