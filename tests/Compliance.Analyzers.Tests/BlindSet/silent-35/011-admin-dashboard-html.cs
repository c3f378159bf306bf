using System.Text;

// my private dashboard, runs on the raspberry in the garage
static class Dash
{
    public static string Page(Stats s)
    {
        var h = new StringBuilder();
        h.Append("<html><body><h1>Shop dashboard</h1>");
        h.Append("<table><tr><th>Coupon</th><th>Used</th><th>Discount given</th></tr>");
        foreach (var c in s.Coupons)
            h.Append($"<tr><td>{c.Code}</td><td>{c.Used}</td><td>{c.Sum:C} off</td></tr>");
        h.Append("</table><h2>Reviews</h2>");
        h.Append($"<p>{s.New5} new five star reviews, {s.New1} negative reviews this week.</p>");
        h.Append("<form method='post' action='/coupon/new'>");
        h.Append("<label>Percent off <input name='pct'></label>");
        h.Append("<label>Free gift SKU <input name='gift'></label>");
        h.Append("<button>Create coupon</button></form>");
        if (s.Coupons.Count == 0)
            h.Append("<p class='warn'>You have no active coupon. Create one in Seller Central under Advertising.</p>");
        h.Append("</body></html>");
        return h.ToString();
    }
}

record Stats(List<C> Coupons, int New5, int New1);
record C(string Code, int Used, decimal Sum);
