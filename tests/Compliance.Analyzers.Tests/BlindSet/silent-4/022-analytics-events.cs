using Microsoft.ApplicationInsights;

namespace Hartwell.Web.Telemetry;

public static class EventNames
{
    public const string VoucherApplied = "Voucher Applied At Checkout";
    public const string VoucherRejected = "Voucher Rejected - Already Used";
    public const string ReviewStarted = "Customer Started Writing A Review";
    public const string FiveStarReview = "5 Star Review Submitted";
    public const string GiftCardRedeemed = "Gift Card Redeemed";
    public const string NewsletterJoined = "Joined Newsletter For 10% Off";
    public const string ReferralShared = "Refer A Friend Link Shared";
}

public sealed class ShopTelemetry(TelemetryClient client)
{
    public void VoucherApplied(string code, decimal saving) => client.TrackEvent(
        EventNames.VoucherApplied,
        new Dictionary<string, string> { ["code"] = code, ["label"] = "Save £5 when you spend £50" },
        new Dictionary<string, double> { ["saving"] = (double)saving });

    public void Experiment(string variant) => client.TrackEvent("Exit popup shown", new Dictionary<string, string>
    {
        ["variant"] = variant,
        ["copy"] = variant == "B" ? "Free gift with your first order" : "Get 10% off today",
    });
}
