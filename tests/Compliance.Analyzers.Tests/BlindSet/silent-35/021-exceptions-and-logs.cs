using Microsoft.Extensions.Logging;

public class CouponSvc(ILogger<CouponSvc> log, ICouponRepo repo)
{
    public decimal Apply(string code, decimal total, int customerId)
    {
        var k = repo.Find(code) ?? throw new CouponException($"Coupon code {code} does not exist or is expired.");
        if (k.Used >= k.Max)
        {
            log.LogWarning("Coupon {Code} used up, customer {Id} gets no discount", code, customerId);
            throw new CouponException("This coupon was already used. You can't use a coupon twice.");
        }
        if (k.GiftSku != null)
            log.LogInformation("adding free gift {Sku} to the cart of {Id}", k.GiftSku, customerId);
        var off = total * k.Percent / 100m;
        log.LogInformation("{Pct}% off applied, customer saves {Off} on this purchase", k.Percent, off);
        if (off > total) throw new InvalidOperationException("discount is larger than the total");
        Console.WriteLine($"[debug] next order discount for {customerId}: {k.NextPercent}%");
        return total - off;
    }
}

public class CouponException(string m) : Exception(m);
public record Coupon(string Code, int Used, int Max, int Percent, int NextPercent, string? GiftSku);
public interface ICouponRepo { Coupon? Find(string code); }
