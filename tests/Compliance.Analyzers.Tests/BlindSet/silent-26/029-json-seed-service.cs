namespace Kestrel.Electronics.Seeds;

internal static class ServiceTemplateSeed
{
    public const string Json = """
    [
      { "key": "battery-recall", "subject": "Safety notice for order {{orderId}}",
        "body": "Dear {{buyer}}, please stop charging the speaker. It has been refunded in full and we ask you not to post it; take it to a collection point." },
      { "key": "address", "subject": "Address needed for order {{orderId}}",
        "body": "Dear {{buyer}}, the courier needs the number of your flat. Please reply to this message." },
      { "key": "firmware", "subject": "Your question on order {{orderId}}",
        "body": "Dear {{buyer}}, hold both buttons for ten seconds. The lamp turns green when the reset is complete." },
      { "key": "zh-delay", "subject": "订单 {{orderId}} 延迟通知",
        "body": "{{buyer}}您好，音箱因海关查验延迟，预计 {{date}} 送达。如不愿等待，请回复，我们将为您取消并全额退款。" }
    ]
    """;
}
