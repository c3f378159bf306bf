using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NudgeWorker.Telemetry;

public sealed class MessagingMetrics : IDisposable
{
    private readonly Meter _meter = new("NudgeWorker.Messaging");
    private readonly Counter<long> _reviewRequests;
    private readonly Counter<long> _blockedCoupons;
    private readonly Histogram<double> _refundSeconds;

    public MessagingMetrics()
    {
        _reviewRequests = _meter.CreateCounter<long>("review_requests_sent", "requests", "Number of review requests sent through the Solicitations API");
        _blockedCoupons = _meter.CreateCounter<long>("coupon_messages_blocked", "messages", "Drafts that offered the buyer a coupon or discount and were blocked");
        _refundSeconds = _meter.CreateHistogram<double>("refund_latency", "s", "Time from the buyer's complaint to the full refund");
    }

    public void Blocked(string reason)
    {
        _blockedCoupons.Add(1, new KeyValuePair<string, object?>("reason", reason));
        Debug.WriteLine("blocked a draft: please leave a 5 star review and we refund you");
        Trace.TraceWarning("Draft offers free gift for feedback, reason {0}", reason);
    }

    public void Dispose() => _meter.Dispose();
}
