using System.Text.Json;

namespace Tianhe.Config;

public static class DefaultMsgFlow
{
    // 默认流程，导入到新店铺。JSON 跟前端编辑器一致
    // expect@+10: BSM2006
    // expect@+15: BSM1002
    // expect@+20: BSM2001
    public const string Json = """
    {
      "flow": "default",
      "steps": [
        {
          "day": 7,
          "subject": "Order {{orderId}}",
          "buyerMessage": "Hi {{name}}, could you share a review about your kettle when you have time?"
        },
        {
          "day": 14,
          "subject": "Order {{orderId}}",
          "condition": "repeat",
          "buyerMessage": "Hi {{name}}, here is your code {{promo_code}}, input it when you pay."
        },
        {
          "day": 20,
          "subject": "订单 {{orderId}}",
          "condition": "no_review",
          "buyerMessage": "{{name}}您好，晒图评价后联系客服，可领20元礼品卡。"
        },
        {
          "day": 1,
          "subject": "订单 {{orderId}}",
          "buyerMessage": "{{name}}您好，电池需单独寄出，会晚一天到，请留意。"
        }
      ]
    }
    """;

    public static Flow Load() => JsonSerializer.Deserialize<Flow>(Json)!;
}
