using Google.Apis.Sheets.v4;
using Google.Apis.Sheets.v4.Data;

public static class AdSheet
{
    static readonly string[] Head =
    {
        "ASIN", "Coupon % off", "Coupon code", "Free gift cost", "Review count", "5 star share",
        "Discount budget", "Giveaway units", "Cashback total", "Newsletter signups", "Notes"
    };

    public static ValueRange Build(IEnumerable<Sku> skus)
    {
        var rows = new List<IList<object>> { Head.Cast<object>().ToList() };
        foreach (var s in skus)
            rows.Add(new List<object>
            {
                s.Asin, s.Pct, s.Code, s.Gift, s.Reviews, s.Five, s.Budget, s.Units, s.Cash, s.News,
                s.Pct > 20 ? "coupon too high, margin gone" : s.Reviews < 10 ? "not enough reviews for a deal" : "ok"
            });
        return new ValueRange { Values = rows };
    }
}

public record Sku(string Asin, int Pct, string Code, decimal Gift, int Reviews, double Five, decimal Budget, int Units, decimal Cash, int News);
