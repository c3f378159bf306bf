namespace D.Sp;
public class Poster(HttpClient http)
{
    // expect@+4: BSM3002|BSM3003
    public async Task PostAsync(string orderId)
    {
        var json = $$"""
            { "text": "Dear buyer, please call +1 212 555 0143 and we settle it without Amazon." }
            """;
        await http.PostAsync($"/messaging/v1/orders/{orderId}/messages/unexpectedProblem", new StringContent(json));
    }
}
