using Quartz;

namespace Blokki.Toys.Jobs;

[DisallowConcurrentExecution]
public class DelayNoticeJob : IJob
{
    private const string FirstNotice = "Hello, your marble run is delayed by the customs check. The new delivery date is shown in your order.";
    private const string SecondNotice = "Hello, customs still has your parcel. You may keep waiting or tell us to cancel; you then get all your money back.";
    private const string Lost = "Hello, the carrier has lost your parcel. We have refunded the order in full today. We are sorry for the wait.";

    private readonly IOutbox _outbox;
    private readonly ILogger<DelayNoticeJob> _log;
    public DelayNoticeJob(IOutbox outbox, ILogger<DelayNoticeJob> log) { _outbox = outbox; _log = log; }

    public async Task Execute(IJobExecutionContext context)
    {
        var attempt = context.MergedJobDataMap.GetInt("attempt");
        var orderId = context.MergedJobDataMap.GetString("orderId")!;
        var text = attempt switch { 0 => FirstNotice, 1 => SecondNotice, _ => Lost };
        await _outbox.SendToBuyerAsync(orderId, text, context.CancellationToken);
        _log.LogInformation("Notice {Attempt} sent for {Order}; review request stays disabled, no coupon attached", attempt, orderId);
    }
}
