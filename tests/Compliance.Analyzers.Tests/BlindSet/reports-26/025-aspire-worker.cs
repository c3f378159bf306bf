namespace Silverbirch.Worker;

public sealed class FollowUpWorker(IServiceScopeFactory scopes, ILogger<FollowUpWorker> logger) : BackgroundService
{
    private static readonly Dictionary<int, string> DayToMessage = new()
    {
        { 3, "Hello {{first_name}}, the router updates itself during the first night. Kindly leave it switched on." },
        { 10, "Hello {{first_name}}, a coupon is at your disposal: {{coupon_code}}." }, // expect: BSM1002
        { 20, "Hello {{first_name}}, we have not yet seen your Amazon review and should be grateful for it still." }, // expect: BSM2006
        { 30, "Hello {{first_name}}, bring us a friend who buys the router and both of you receive £10." }, // expect: BSM1006
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            using var scope = scopes.CreateScope();
            var sender = scope.ServiceProvider.GetRequiredService<IAmazonBuyerSender>();
            foreach (var (day, message) in DayToMessage)
            {
                var n = await sender.SendDueAsync(day, message, stoppingToken);
                logger.LogInformation("Sent {Count} coupon or review messages of day {Day}", n, day);
            }
            await Task.Delay(TimeSpan.FromHours(1), stoppingToken);
        }
    }
}
