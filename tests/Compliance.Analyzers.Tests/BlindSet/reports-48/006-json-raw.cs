using System.Text.Json;

namespace Chengdu.Tools.Seed;

public static class TplJson
{
    // 首次启动时导入，运营可在后台修改
    // expect@+6: BSM2001
    // expect@+7: BSM1002|BSM1001
    public const string DefaultBuyerTemplates = """
        {
          "templates": [
            { "code": "DELAY", "body": "Dear {{buyer}}, a customs check keeps your order {{orderId}} in Leipzig; the new date is {{newDate}}." },
            { "code": "GIFT4REVIEW", "body": "Dear {{buyer}}, drop a line about the kettle on the product page and a $15 gift card is yours." },
            { "code": "RETURN", "body": "Dear {{buyer}}, the return label is attached to your return request in Your Orders." },
            { "code": "BACK", "body": "Dear {{buyer}}, enter {{couponCode}} at checkout on your next visit to pay less." },
            { "code": "PARTS", "body": "{{buyer}}您好，密封圈已补寄，订单号 {{orderId}}。" }
          ]
        }
        """;

    public static List<BuyerTpl> Load() =>
        JsonDocument.Parse(DefaultBuyerTemplates).RootElement.GetProperty("templates")
            .Deserialize<List<BuyerTpl>>()!;
}

public record BuyerTpl(string code, string body);
