namespace Relay.Templates;

public static class ServiceTemplates
{
    public const string UsEnglish = """
        {
          "delay": "Dear {{buyerName}}, order {{orderId}} is held up at the port. The new delivery date is {{date}}.",
          "lost": "Dear {{buyerName}}, the carrier has lost order {{orderId}}. The full amount was refunded today.",
          "partMissing": "Dear {{buyerName}}, the missing hinge was shipped today at no cost. Tracking is under Your Orders.",
          "addressNeeded": "Dear {{buyerName}}, the carrier cannot find your address. Please reply with the apartment number.",
          "noDiscount": "Dear {{buyerName}}, we are not able to give private discounts on Amazon."
        }
        """;

    public const string Taiwan = """
        {
          "delay": "{{buyerName}} 您好，訂單 {{orderId}} 因港口壅塞延誤，新的送達日期為 {{date}}。",
          "lost": "{{buyerName}} 您好，訂單 {{orderId}} 已確認遺失，款項已於今日全額退回。",
          "partMissing": "{{buyerName}} 您好，缺少的鉸鏈今天已免費補寄。",
          "noDiscount": "{{buyerName}} 您好，我們無法提供私人折扣，敬請見諒。"
        }
        """;
}
