using Quartz;

namespace Haitao.Jobs;

[PersistJobDataAfterExecution]
public class DelayNoticeJob(IShipmentQuery shipments, IAmazonMessaging messaging) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var s in await shipments.LateAsync(context.CancellationToken))
        {
            var text = s.DaysLate switch
            {
                <= 2 => $"您好，订单{s.OrderId}因为清关慢了，预计{s.NewDate:M月d日}送到，抱歉让您久等。",
                <= 7 => $"您好，订单{s.OrderId}延误{s.DaysLate}天。您可以继续等，也可以回复我们，我们取消并全额退款。",
                _ => $"您好，订单{s.OrderId}的包裹已确认丢失，我们已全额退款，款项退回您原来的支付方式。"
            };

            await messaging.UnexpectedProblemAsync(s.OrderId, text, context.CancellationToken);
        }
    }
}
