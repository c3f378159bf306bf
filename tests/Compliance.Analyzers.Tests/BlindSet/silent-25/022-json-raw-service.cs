namespace Yiwei.MessageCenter.Data;

internal static class ShouHouMoRenMoBan
{
    public const string Json = """
    {
      "templates": [
        {
          "code": "spare_part",
          "body": "Hi {{buyer_name}}, the rail you are missing is in the post. It costs you nothing and should be there on {{date}}."
        },
        {
          "code": "warranty",
          "body": "Hi {{buyer_name}}, your curtain motor has a two-year warranty. Please reply with a short video of the fault, and we will exchange the motor."
        },
        {
          "code": "partial_refund",
          "body": "{{buyer_name}} 您好，订单 {{order_id}} 少发一个挂钩，该挂钩的金额 {{amount}} 美元已通过亚马逊退回。"
        }
      ]
    }
    """;
}
