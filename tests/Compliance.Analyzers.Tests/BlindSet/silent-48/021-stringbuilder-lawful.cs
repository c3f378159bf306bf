using System.Text;

namespace ErpCenter.Services.ShouHou;

public class TuiHuoTongZhi
{
    private readonly IAmzMessageClient _client;
    public TuiHuoTongZhi(IAmzMessageClient client) => _client = client;

    public async Task TongZhiAsync(OrderDto dingDan, ReturnDto tuiHuo)
    {
        var sb = new StringBuilder();
        sb.Append("尊敬的").Append(dingDan.BuyerName).AppendLine("：");
        sb.Append("您退回的").Append(tuiHuo.ProductName).AppendLine("已于今日入库。");
        if (tuiHuo.QueJian)
        {
            sb.AppendLine("清点时发现缺少电源适配器，请问是否遗漏在包装盒内？");
            sb.AppendLine("如适配器无法寄回，我们将退还商品金额中扣除适配器之后的部分，并在退款备注中注明。");
        }
        else
        {
            sb.AppendLine("商品完好，货款已全额原路退回。");
        }

        sb.Append("订单号：").AppendLine(dingDan.AmazonOrderId);
        sb.AppendLine("如对处理结果有疑问，请直接回复本消息。");
        await _client.SendMessageAsync(dingDan.AmazonOrderId, sb.ToString());
    }
}
