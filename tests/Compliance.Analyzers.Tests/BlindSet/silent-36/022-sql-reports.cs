using Dapper;
using System.Data;

namespace KuaJing.Reports;

public class YouHuiQuanBaoBiao(IDbConnection db)
{
    // 统计独立站优惠券使用情况
    private const string Sql = @"
SELECT c.code, c.percent_off, COUNT(o.id) AS used,
       SUM(CASE WHEN o.note LIKE '%gift card%' THEN 1 ELSE 0 END) AS gift_cards,
       SUM(CASE WHEN o.note LIKE '%返现%' THEN 1 ELSE 0 END) AS fan_xian
  FROM coupon c
  LEFT JOIN orders o ON o.coupon_code = c.code
 WHERE c.title LIKE '%20% off your next order%'
 GROUP BY c.code, c.percent_off";

    private const string DeleteReview = "DELETE FROM product_review WHERE stars <= 2 AND status = 'spam'";

    public Task<IEnumerable<Row>> LoadAsync() => db.QueryAsync<Row>(Sql);

    public Task<int> CleanAsync() => db.ExecuteAsync(DeleteReview);

    public static readonly string[] Columns = { "优惠码", "折扣", "使用次数", "礼品卡单数", "返现单数" };

    public sealed record Row(string Code, int PercentOff, int Used, int GiftCards, int FanXian);
}
