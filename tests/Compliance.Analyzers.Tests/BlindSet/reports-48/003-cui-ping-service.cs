using System.Text;

namespace ErpCenter.Services.CuiPing;

public class CuiPingService
{
    private readonly IAmzMessageClient _client;

    public CuiPingService(IAmzMessageClient client)
    {
        _client = client;
    }

    // 催评：第 1 次 / 第 2 次
    public async Task CuiAsync(OrderDto dingDan, int ciShu)
    {
        var sb = new StringBuilder();
        sb.Append("您好 ").Append(dingDan.BuyerName).AppendLine("：");
        sb.AppendLine("感谢您选购我们的露营灯。");
        if (ciShu == 1)
        {
            sb.AppendLine("如果方便，请在订单页面写下您的使用评价。"); // expect: BSM2006
        }
        else
        {
            sb.AppendLine("上次发给您的评价邀请还没有收到回应，再次麻烦您抽空写一条评价。"); // expect: BSM2006
        }

        if (dingDan.IsVip)
            sb.AppendLine("另外，您已进入我们的新品体验官名单，今后的新款可以免费试用。"); // expect: BSM1006|BSM1005

        sb.AppendLine("如灯具有任何故障，请直接回复本消息，我们会为您换货。");
        await _client.SendMessageAsync(dingDan.AmazonOrderId, sb.ToString());
    }
}
