namespace MilleEtMousse.Infrastructure.Seed;

internal static class ServiceTemplateJson
{
    public const string English = """
    {
      "delay":    { "subject": "New date for order {{orderId}}",
                    "body": "Dear {{name}}, the ferry is on strike. Order {{orderId}} will reach you on {{date}}. If that is too late, we cancel it for you and refund the full amount." },
      "allergen": { "subject": "Fabric of order {{orderId}}",
                    "body": "Dear {{name}}, the label does not mention the wool in the lining. If your baby does not tolerate wool, we take the swaddle back free of charge." },
      "noDeal":   { "subject": "Your question",
                    "body": "Dear {{name}}, we do not give discounts, vouchers or presents by message. The price shown on Amazon is our only price." }
    }
    """;

    public static string Chinese(string dingDan) => $$"""
    {
      "yanwu": "您好，订单{{dingDan}}因罢工延误，我们会在发出后第一时间通知您；若您不愿等待，我们将为您取消并全额退款。",
      "zhibao": "您好，睡袋拉链属于质保范围，我们免费更换。"
    }
    """;
}
