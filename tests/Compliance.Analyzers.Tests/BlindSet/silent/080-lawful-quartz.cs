using Quartz;

namespace Carron.Jobs;

[DisallowConcurrentExecution]
public sealed class LostParcelJob(IOrderFeed feed, IBuyerMessenger messenger, ILogger<LostParcelJob> log) : IJob
{
    private const string Text = "The carrier has not scanned your parcel for ten days and treats it as lost. " +
                                "We can send it again or refund it in full. Which do you prefer?";

    public async Task Execute(IJobExecutionContext context)
    {
        await foreach (var o in feed.LostAsync(context.CancellationToken))
        {
            await messenger.SendAsync(o.Id, Text, context.CancellationToken);
            log.LogInformation("Lost parcel message for {OrderId} sent", o.Id);
        }
    }
}
