using System.Net.Http.Json;

namespace Integra.SpApi;

internal sealed class UnexpectedProblemClient(HttpClient http)
{
    public Task PostDelayAsync(string orderId, string eta) => http.PostAsync(
        $"/messaging/v1/orders/{orderId}/messages/unexpectedProblem",
        // expect@+3: BSM1006
        new StringContent($$"""
        {
          "text": "Your parcel will reach you by {{eta}}. Because you waited, your next order with us is on the house."
        }
        """));

    public Task PostMissingPartAsync(string orderId) => http.PostAsync(
        $"/messaging/v1/orders/{orderId}/messages/unexpectedProblem",
        new StringContent("""
        {
          "text": "The missing hinge was posted today at no charge. Nothing has to be returned."
        }
        """));
}
