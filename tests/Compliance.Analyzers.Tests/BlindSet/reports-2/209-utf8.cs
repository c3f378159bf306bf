using System.Text;

public sealed class MessagePoster
{
    private static ReadOnlySpan<byte> Thanks => "Hello, thank you for the order. The blanket ships today."u8;

    public Task PostAsync(HttpClient client, string orderId)
    {
        byte[] body = "Hello, our spring sale has begun: two blankets for the price of one in our store."u8.ToArray(); // expect: BSM1001|BSM1007
        return client.PostAsync($"/messages/{orderId}", new ByteArrayContent(body));
    }
}
