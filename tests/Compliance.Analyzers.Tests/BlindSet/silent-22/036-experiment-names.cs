namespace Pelican.Outreach.Experiments;

public static class ExperimentCatalogue
{
    public static readonly Experiment[] All =
    [
        new("webshop-coupon-colour", "Coupon banner green vs. orange", Owner: "growth"),
        new("webshop-free-gift-threshold", "Free gift from 40 or 60 euros", Owner: "growth"),
        new("review-button-timing", "Press 'Request a Review' on day 7 or day 12", Owner: "amazon"),
        new("macro-no-five-stars", "Does the guard catch 'five stars please' drafts?", Owner: "compliance"),
        new("whatsapp-opt-in", "WhatsApp opt-in rate in the mobile app", Owner: "mobile"),
    ];

    public static bool IsRunning(string key, IClock clock) =>
        Array.Find(All, e => e.Key == key) is { } e && e.Start <= clock.Now && clock.Now < e.End;
}
