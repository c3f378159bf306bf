namespace NudgeWorker;

public sealed class NudgeService(IOrderStore store, IAmazonMessenger messenger, ILogger<NudgeService> log) : BackgroundService
{
    // expect@+6: BSM2006
    private const string First =
        """
        Hello,

        your bike light was delivered ten days ago.
        Please rate your purchase on Amazon, other cyclists read it with interest.
        """;

    // expect@+8: BSM2006
    // expect@+8: BSM2002
    private const string Second = """
        Hello,

        the bike light charges fully in about two hours;
        the red dot goes out when the battery is full.

        We still have no review from you and kindly remind you to write one.
        We live off top marks, so make it a five if you can.
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var order in store.DeliveredAsync(stoppingToken))
        {
            var text = order.Nudges == 0 ? First : Second;
            await messenger.SendMessageAsync(order.Id, text, stoppingToken);
            log.LogInformation("review nudge {Count} sent for {OrderId}", order.Nudges + 1, order.Id);
        }
    }
}
