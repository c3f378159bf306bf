using Microsoft.Extensions.Logging;

namespace BidPilot.Reports;

public sealed class CouponPerformanceReport(ILogger<CouponPerformanceReport> log, IReportStore store)
{
    private const string Sql = @"
        SELECT c.coupon_id, c.title, c.discount_value, SUM(r.redemptions) AS redeemed, SUM(r.budget_spent) AS spent
        FROM coupons c JOIN coupon_redemptions r ON r.coupon_id = c.coupon_id
        WHERE c.title LIKE 'Save %' OR c.title LIKE '% off your next order'
        GROUP BY c.coupon_id, c.title, c.discount_value";

    public async Task<int> RunAsync(string profileId, CancellationToken ct)
    {
        log.LogInformation("Coupon report started for {Profile}: save 5% to 50% off buckets", profileId);
        var rows = await store.QueryAsync(Sql, ct);
        if (rows.Count == 0)
        {
            log.LogWarning("No coupon clipped by any customer in the last 30 days, profile {Profile}. Is your coupon still active?", profileId);
            return 0;
        }

        string[] header = ["Coupon", "Get % off", "Clips", "Redemptions", "Budget used", "Free shipping code?"];
        await store.WriteCsvAsync($"coupons-{profileId}.csv", header, rows, ct);
        log.LogInformation("Coupon report: {Count} coupons, use code filter = {Filter}", rows.Count, "SAVE10");
        return rows.Count;
    }
}
