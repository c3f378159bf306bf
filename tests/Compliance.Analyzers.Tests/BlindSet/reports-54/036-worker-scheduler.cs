using Microsoft.Extensions.Hosting;

namespace Feldberg.Workers;

public class RatingWorker : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromHours(6);
    readonly IOrderFeed feed;
    readonly Func<string, string, Task> sendToBuyer;

    public RatingWorker(IOrderFeed feed, Func<string, string, Task> sendToBuyer)
    {
        this.feed = feed;
        this.sendToBuyer = sendToBuyer;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var o in feed.Delivered())
            {
                string msg;
                if (o.Reminded)
                    msg = $"Hello {o.Name}, we noticed you have not rated the yoga mat yet. Please do so today."; // expect: BSM2006
                else if (o.Country == "CN")
                    msg = $"{o.Name}您好，瑜伽垫如有异味，通风一天即可散去。";
                else
                    msg = $"Hello {o.Name}, let us know how you like the mat by leaving feedback on our seller page."; // expect: BSM2006
                await sendToBuyer(o.Id, msg);
            }
            await Task.Delay(Pause, stoppingToken);
        }
    }
}
