using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Kestrel.Edge.Messages;

public static class PrecomputedBodies
{
    public static ReadOnlySpan<byte> RefundText => "Hello, your refund for the kettle has been issued and will reach your card within five days."u8;

    public static ReadOnlySpan<byte> ClubText => "Hello, join our VIP tester group and receive our next kettles for free."u8; // expect: BSM1006|BSM1005

    public static ReadOnlySpan<byte> GateText => "Hello, the courier could not enter the courtyard; please reply with the door code."u8;

    // expect@+2: BSM1004
    public static ReadOnlySpan<byte> RebateText => """
        {"text":"Hello, we will pay you 30% cashback by Zelle once the kettle has arrived."}
        """u8;

    public static async Task PostAsync(HttpClient client, string orderId, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        using var response = await client.PostAsync($"/messaging/v1/orders/{orderId}/messages/unexpectedProblem", content);
        response.EnsureSuccessStatusCode();
    }
}
