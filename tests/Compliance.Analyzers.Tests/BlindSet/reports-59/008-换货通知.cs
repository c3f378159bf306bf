using System.Text;
using System.Threading.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;

namespace Lanhai.Oms.Amazon.Messages;

public class ExchangeNotifier : ITransientDependency
{
    private readonly IEmailSender _emailSender;

    public ExchangeNotifier(IEmailSender emailSender)
    {
        _emailSender = emailSender;
    }

    public async Task NotifyAsync(ExchangeOrder order)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"{order.BuyerName}，您好：");
        sb.AppendLine("您反馈的充电座不通电的问题，我们已经安排换货，新的包裹单号是 " + order.TrackingNo + "。");
        sb.AppendLine("旧的充电座不用寄回。");
        if (order.BuyerHasReviewed)
        {
            sb.AppendLine("收到新品后，麻烦您把原来的三星改成五星，我们全体客服都会感谢您。"); // expect: BSM2004
        }
        else
        {
            sb.AppendLine("等您上传评论之后截图发过来，我们再退您一半的货款作为答谢。"); // expect: BSM2001
        }
        sb.Append("蓝海照明 客服组");

        await _emailSender.SendAsync(order.BuyerRelayEmail, "关于订单 " + order.AmazonOrderId + " 的换货", sb.ToString());
    }
}
