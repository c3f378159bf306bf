using System.Text.Json;
using System.Text.Json.Serialization;

namespace Polar.TemplateStore;

public sealed record BuyerTemplate(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("body")] string Body);

public static class DefaultTemplates
{
    public static readonly BuyerTemplate[] All =
    [
        new("size-check", "Please check the size", "Hello %Buyer.Name%, you ordered the jacket in XXL and in S. Is that right? We ship as soon as you reply."),
        new("birthday", "About order %Order.Id%", "Hello %Buyer.Name%, as a thank-you every customer gets a free phone case, just tell us your model."), // expect: BSM1005
        new("compensate", "We are sorry", "Hello %Buyer.Name%, nothing went wrong with your order, but we would like to pay you %Goodwill.Amount% in goodwill money anyway."), // expect: BSM1003
        new("discount", "About order %Order.Id%", "Hello %Buyer.Name%, enjoy %Discount.Amount% off when you order again this month."), // expect: BSM1001
        new("refund", "Refund for order %Order.Id%", "Hello %Buyer.Name%, we refunded %Refund.Amount% for the scratched frame of this order."),
    ];

    public static string ToJson() => JsonSerializer.Serialize(All, new JsonSerializerOptions { WriteIndented = true });
}
