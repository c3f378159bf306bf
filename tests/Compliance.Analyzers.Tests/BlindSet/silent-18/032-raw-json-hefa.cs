namespace Qianmo.Bot;

internal static class HeFaHuaShu
{
    internal const string Json = """
    {
      "locale": "en_US",
      "replies": {
        "broken":  "Sorry that the cup arrived broken. We made the full refund for this order, no return is needed.",
        "size":    "The jacket runs small. You can exchange it once for free in Your Orders.",
        "charge":  "The red light means the battery is charging. When it turns green, please unplug it.",
        "private": "We are sorry, we can not sell outside of Amazon and have no other price than the one on the product page."
      },
      "zh_CN": {
        "broken":  "杯子破损非常抱歉，本订单已全额退款，无需退回。",
        "charge":  "红灯表示正在充电，变绿后请拔下插头。"
      }
    }
    """;

    internal static ReadOnlySpan<byte> DuanXin => "您的亚马逊包裹因大雪晚到一天，敬请谅解。"u8;
}
