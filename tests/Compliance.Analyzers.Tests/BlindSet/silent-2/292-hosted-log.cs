namespace Jobs;
public class ReviewSync(ILog log)
{
    public void Run()
    {
        log.Info("Asked Amazon to request reviews for 12 orders");
        Trace.WriteLine("Sent coupon to buyer");
        _telemetry.TrackEvent("Gift card sent to customer after negative review");
        Activity.Current?.AddTag("reason", "buyer wants a discount on WhatsApp");
    }
}
