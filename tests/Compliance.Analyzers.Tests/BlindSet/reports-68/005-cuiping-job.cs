using Hangfire;
using Microsoft.Extensions.Logging;
using System;
using System.Linq;
using System.Threading.Tasks;

namespace Tuyou.Amazon.Jobs;

// 自动催评：签收后第 7 天第一封，第 15 天第二封
public class CuipingJob
{
    private readonly OrderDbContext _db;
    private readonly IBuyerMailer _mailer;
    private readonly ILogger<CuipingJob> _logger;

    public CuipingJob(OrderDbContext db, IBuyerMailer mailer, ILogger<CuipingJob> logger)
    {
        _db = db;
        _mailer = mailer;
        _logger = logger;
    }

    [AutomaticRetry(Attempts = 2)]
    public async Task RunAsync()
    {
        var today = DateTime.UtcNow.Date;
        var orders = _db.Orders.Where(o => o.DeliveredAt != null && o.CuipingTimes < 2).ToList();
        foreach (var o in orders)
        {
            var days = (today - o.DeliveredAt.Value.Date).Days;
            if (days == 7 && o.CuipingTimes == 0)
            {
                await _mailer.SendAsync(o.BuyerEmail, $"Your order {o.AmazonOrderId}",
                    $"Hi {o.BuyerFirstName}, you received the lamp of order {o.AmazonOrderId} last week. " +
                    "Happy with it? Leave us a comment on Amazon. Not happy? Don't write anything there, tell us first."); // expect: BSM2003
                o.CuipingTimes = 1;
            }
            else if (days == 15 && o.CuipingTimes == 1)
            {
                await _mailer.SendAsync(o.BuyerEmail, $"Order {o.AmazonOrderId}",
                    $"Hi {o.BuyerFirstName}, we wrote you last week but still not see your review. This is our second reminder, it takes only one minute."); // expect: BSM2006
                o.CuipingTimes = 2;
            }
        }

        await _db.SaveChangesAsync();
        _logger.LogInformation("催评完成，共 {Count} 单", orders.Count);
    }
}
