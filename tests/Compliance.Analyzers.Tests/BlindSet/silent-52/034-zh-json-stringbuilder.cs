using System.Text;

namespace Xinghe.OpenApi;

public class FuWuXiaoXi
{
    public string QueHuo(string orderId) => $$"""
        {
          "scene": "amazon_buyer_message",
          "orderId": "{{orderId}}",
          "content": "您好，您订购的杯子在仓库检验时发现裂纹，我们已经取消订单并全额退款，款项三到五天到账。"
        }
        """;

    public string DaJian(string maiJia, string riQi, bool dianTi)
    {
        var sb = new StringBuilder();
        sb.Append(maiJia).Append("您好，您订购的衣柜属于大件，");
        sb.Append("计划在").Append(riQi).Append("上门，");
        if (!dianTi)
            sb.Append("请回复告诉我们楼层和是否有电梯，");
        sb.Append("以便承运商安排人手。");
        return sb.ToString();
    }

    public string DuanXu(string maiJia) =>
        "您好" + maiJia + "，柜门的铰链坏了我们很抱歉，" +
        "新的铰链已经" + "免费" + "寄出，" + "请按说明书更换。";
}
