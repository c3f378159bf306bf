using System.Text;

namespace Feldmann.Erp.SellerGateway;

public sealed class LawfulGateway(HttpClient http)
{
    public Task<HttpResponseMessage> SendRepair(string orderId, string day, CancellationToken ct)
    {
        var payload = $$"""
            {
              "orderId": "{{orderId}}",
              "kind": "buyer-message",
              "text": "The bottom bracket has been replaced under warranty. The bicycle leaves us on {{day}} and the carrier will arrange the time with you."
            }
            """;
        return http.PostAsync("/v2/buyer-messages", new StringContent(payload, Encoding.UTF8, "application/json"), ct);
    }

    public Task<HttpResponseMessage> CreatePromotion(string asin, CancellationToken ct)
    {
        var payload = $$"""
            {
              "asin": "{{asin}}",
              "type": "COUPON",
              "name": "10% off balance bikes",
              "audience": "ALL",
              "budget": { "amount": 500, "currency": "EUR" }
            }
            """;
        return http.PostAsync("/v2/promotions", new StringContent(payload, Encoding.UTF8, "application/json"), ct);
    }

    public static ReadOnlySpan<byte> RefundFrame =>
        "Dear customer, the helmet had the wrong size on its label. We have refunded it in full and you may return it free of charge."u8;

    public static ReadOnlySpan<byte> RefundFrameZh => "亲爱的顾客，头盔尺码标错，已全额退款，退货免运费。"u8;
}
