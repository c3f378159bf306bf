using System.Data;
using Dapper;

namespace MarktBruecke.Backoffice.Queries;

public sealed class PromotionReportQuery(IDbConnection db)
{
    private const string Sql = @"
SELECT c.code            AS CouponCode,
       c.percent_off     AS PercentOff,
       COUNT(o.id)       AS Orders,
       SUM(o.discount)   AS TotalDiscount,
       'free gift: ' || COALESCE(g.title, 'none') AS Gift
FROM   coupon c
LEFT   JOIN sales_order o ON o.coupon_id = c.id
LEFT   JOIN gift_item   g ON g.id = c.gift_item_id
WHERE  c.campaign = 'GET 20% OFF YOUR NEXT ORDER'
  AND  o.channel <> 'AMAZON'
GROUP  BY c.code, c.percent_off, g.title";

    public Task<IEnumerable<PromotionRow>> RunAsync() => db.QueryAsync<PromotionRow>(Sql);

    public Task<int> DisableAsync(string code) =>
        db.ExecuteAsync("UPDATE coupon SET enabled = FALSE, note = 'gift card and cashback stopped' WHERE code = @code", new { code });
}
