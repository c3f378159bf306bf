using System.Threading.Tasks;
using Volo.Abp.Application.Services;

namespace Shengxia.AmazonMessaging;

public class MaiJiaShouHouAppService : ApplicationService
{
    private readonly IAmazonMessageSender _sender;

    public MaiJiaShouHouAppService(IAmazonMessageSender sender)
    {
        _sender = sender;
    }

    public Task JuJueYiJiaAsync(string orderId, string buyer) => _sender.SendAsync(orderId,
        subject: $"Re: 订单 {orderId}",
        body: $@"{buyer}您好：

多台一起购买我们也不能另外打折，亚马逊上显示的就是成交价。
您问的奶泡壶与这台咖啡机(订单 {orderId})接口一致，可以直接安装。

盛夏咖啡");

    public Task HuanXinAsync(string orderId, string buyer) => _sender.SendAsync(orderId,
        subject: $"Re: 订单 {orderId}",
        body: $"""
            {buyer}您好：

            从视频看是水泵损坏，属于质保范围。
            新机器明天从宾州仓发出，旧机器请用附件中的预付标签寄回，您不用承担运费。

            盛夏咖啡
            """);

    public Task DaoQiAsync(string orderId, string buyer) => _sender.SendAsync(orderId,
        subject: $"Re: 订单 {orderId}",
        body: $"{buyer}您好，您问的质保到期日是签收后满24个月，电路板和水泵都包含在内，玻璃壶不包含。");
}
