namespace Birchline.Watchdog;

public class DraftWatchdog(ILogger<DraftWatchdog> log, IMetrics metrics)
{
    public bool Pass(Draft d)
    {
        var result = d switch
        {
            { HasCoupon: true } => Fail(d, "Draft offers the buyer a coupon code for the next order"),
            { HasPhone: true } => Fail(d, "Draft asks the buyer to call or text a phone number"),
            { AsksStars: true } => Fail(d, "Draft asks the buyer for a five-star review"),
            { Incentive: true } => Fail(d, "Draft promises a gift card for your review, which nobody should ever send"),
            _ => true,
        };
        metrics.Count("draft.checked");
        return result;
    }

    private bool Fail(Draft d, string reason)
    {
        log.LogWarning("Draft {Id} blocked: {Reason}", d.Id, reason);
        return false;
    }
}
