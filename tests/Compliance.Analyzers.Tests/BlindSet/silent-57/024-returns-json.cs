namespace ReturnsDesk;

public static class ReturnPayload
{
    public static string ForBuyer(string order, string step) => $$"""
        {
          "order": "{{order}}",
          "step": "{{step}}",
          "message": [
            "Hello, your return was approved.",
            "Print the label at https://www.amazon.com/gp/css/order-history and put it on the box.",
            "The label is prepaid, the drop-off costs you nothing.",
            "Your refund is issued as soon as the box is scanned at the counter."
          ]
        }
        """;

    public static string ForBuyerZh(string order) => $$"""
        {
          "order": "{{order}}",
          "message": [
            "您好，您的退货申请已通过。",
            "请在 https://www.amazon.cn/gp/css/order-history 打印标签，运费已预付。",
            "包裹扫描入库后，款项原路退回。"
          ]
        }
        """;
}
