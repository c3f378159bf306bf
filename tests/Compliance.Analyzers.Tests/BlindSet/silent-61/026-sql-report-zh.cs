using Dapper;
using Npgsql;

namespace Baobiao;

public class ReviewReport(NpgsqlDataSource source)
{
    private const string BadReviews = """
        select order_id as 订单号, stars as 星级, title as 标题, '需要申诉' as 备注
        from product_review
        where stars <= 2 and body like '%返现%' or body like '%好评卡%'
        order by created_at desc
        """;

    private const string CouponUse = "select code, count(*) as 使用次数, sum(amount) as 优惠金额 from coupon_use where used_at >= @from group by code";

    public async Task PrintAsync(DateTime from)
    {
        await using var c = await source.OpenConnectionAsync();
        foreach (var row in await c.QueryAsync(BadReviews))
            Console.WriteLine(row);
        foreach (var row in await c.QueryAsync(CouponUse, new { from }))
            Console.WriteLine($"优惠券 {row.code}: 用了 {row.使用次数} 次, 共减 {row.优惠金额} 元");
        Console.WriteLine("报表完成: 差评和优惠券统计已输出");
    }
}
