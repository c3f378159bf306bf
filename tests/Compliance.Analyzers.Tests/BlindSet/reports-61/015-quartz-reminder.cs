using Quartz;

namespace CnSeller.Jobs;

public class ReminderJob : IJob
{
    private readonly IOrderQuery _orders;
    private readonly IMailRelay _relay;

    public ReminderJob(IOrderQuery orders, IMailRelay relay)
    {
        _orders = orders;
        _relay = relay;
    }

    public async Task Execute(IJobExecutionContext context)
    {
        var list = await _orders.SignedWithinAsync(days: 6);
        foreach (var order in list)
        {
            string body;
            if (order.Sku.StartsWith("LED"))
            {
                body = $"您好，订单{order.No}里的灯带第一次用前请先撕掉背面的膜，再按住遥控器三秒配对。";
            }
            else if (order.BuyerWroteBefore)
            {
                body = $"您好，上次您说满意我们特别开心，既然这么喜欢，就请到商品页写个评价吧。"; // expect: BSM2003|BSM2002|BSM2006
            }
            else
            {
                body = "您好，宝贝用着还顺手吗？觉得不错的话赏个五颗星呗，小店全靠您了！"; // expect: BSM2002
            }

            await _relay.SendAsync(order.BuyerEmail, $"关于订单 {order.No}", body);
        }
    }
}
