using Quartz;

namespace Blokki.Toys.Jobs;

[DisallowConcurrentExecution]
public class FollowUpRetryJob : IJob
{
    private const string FirstAsk = "Hello, we hope the marble run arrived safely. A short review on the product page would help other parents decide."; // expect: BSM2006
    private const string SecondAsk = "Hello again, we noticed that your review is still missing. Could you spare a minute for it today?"; // expect: BSM2006
    private const string ThirdAsk = "Hello, last try from us: everybody who rates the marble run before Friday takes part in our Lego raffle."; // expect: BSM2001
    private const string Broken = "Hello, we saw that one tube came broken. A new tube is in the mail, at no charge.";

    private readonly IOutbox _outbox;
    public FollowUpRetryJob(IOutbox outbox) => _outbox = outbox;

    public async Task Execute(IJobExecutionContext context)
    {
        var attempt = context.MergedJobDataMap.GetInt("attempt");
        var orderId = context.MergedJobDataMap.GetString("orderId")!;
        var text = attempt switch { 0 => FirstAsk, 1 => SecondAsk, 2 => ThirdAsk, _ => Broken };
        await _outbox.SendToBuyerAsync(orderId, text, context.CancellationToken);
    }
}
