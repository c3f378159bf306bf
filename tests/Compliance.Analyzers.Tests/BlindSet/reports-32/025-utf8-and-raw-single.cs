using System.Text;

namespace ChannelLoom.Channels.Amazon.Http;

public sealed class RawMessagePoster(HttpClient http)
{
    private static ReadOnlySpan<byte> Postscript =>
        "\n\nP.S. Refer a neighbour to our store and earn $8 for each order they place."u8; // expect: BSM1006|BSM1003|BSM1004

    private static readonly string SizeNote = """Dear buyer, the "slim" fit runs one size small. Tell us today if you want the next size instead.""";

    private static readonly string Bonus = """Dear buyer, your "bonus" (a free phone grip) ships the day your feedback goes live."""; // expect: BSM2001

    public async Task PostAsync(string orderId, bool slim, CancellationToken ct)
    {
        var body = (slim ? SizeNote : Bonus) + Encoding.UTF8.GetString(Postscript);
        using var content = new StringContent(body, Encoding.UTF8, "text/plain");
        var response = await http.PostAsync($"messaging/v1/orders/{orderId}/messages/confirmOrderDetails", content, ct);
        response.EnsureSuccessStatusCode();
    }
}
