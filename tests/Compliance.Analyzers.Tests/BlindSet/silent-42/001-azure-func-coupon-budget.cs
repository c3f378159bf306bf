using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ballyglen.Candles.Functions;

public class CouponBudgetTimer(ILogger<CouponBudgetTimer> log, ICampaignApi campaigns, ISlackClient slack)
{
    [Function("CouponBudgetTimer")]
    public async Task Run([TimerTrigger("0 0 6 * * *")] TimerInfo timer)
    {
        var all = await campaigns.ListCouponsAsync();
        foreach (var c in all)
        {
            log.LogInformation("Coupon {Code}: {Percent}% off, {Left} redemptions left", c.Code, c.Percent, c.Left);
            if (c.Left == 0)
            {
                log.LogWarning("Coupon {Code} is used up. Customers get no discount with this code any more", c.Code);
                await slack.PostAsync("#marketing-internal", $"Coupon {c.Code} is used up; shall finance raise the budget or do we let the 20% off run out?");
            }
        }
        if (all.Count == 0)
            throw new InvalidOperationException("No coupon found. Create one in Seller Central under Advertising > Coupons first.");
    }
}
