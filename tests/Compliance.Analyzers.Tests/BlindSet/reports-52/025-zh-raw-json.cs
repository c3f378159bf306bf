using System.Text.Json.Nodes;

namespace Xinghe.OpenApi;

public class XiaoXiKeHuDuan
{
    private readonly IHttpGateway _gateway;
    public XiaoXiKeHuDuan(IHttpGateway gateway) => _gateway = gateway;

    public Task FaSongAsync(string orderId)
    {
        // expect@+5: BSM1002|BSM1001
        const string json = """
            {
              "scene": "amazon_buyer_message",
              "title": "感谢购买",
              "content": "您好，凭折扣码 {{discount_code}} 回购同款杯子，每只立减 {{amount}} 元。"
            }
            """;
        return _gateway.PostAsync($"/orders/{orderId}/messages", JsonNode.Parse(json)!);
    }

    public Task FaSongBaoXiuAsync(string orderId)
    {
        // expect@+4: BSM2001
        const string json = """
            {
              "scene": "amazon_buyer_message",
              "content": "您好，完成商品评论的顾客，保修期由一年延长到三年，评论后请回复本消息。"
            }
            """;
        return _gateway.PostAsync($"/orders/{orderId}/messages", JsonNode.Parse(json)!);
    }
}
