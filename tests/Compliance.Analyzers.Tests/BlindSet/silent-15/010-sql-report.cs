using SqlSugar;

namespace Erp.Report;

public class PromoReport
{
    private readonly ISqlSugarClient db;
    public PromoReport(ISqlSugarClient db) { this.db = db; }

    public Task<DataTable> CouponUse(DateTime from, DateTime to) => db.Ado.GetDataTableAsync(@"
        select c.code as 优惠券码, c.discount as 折扣, count(*) as 使用次数, sum(o.coupon_amount) as 优惠金额
        from order_main o join shop_coupon c on o.coupon_id = c.id
        where o.pay_time between @from and @to and c.title like '%老客户专享%'
        group by c.code, c.discount", new { from, to });

    public Task<int> MarkFree(long shopId) => db.Ado.ExecuteCommandAsync(
        "update order_item set remark = '买一送一赠品' where shop_id = @shopId and price = 0", new { shopId });

    public Task<DataTable> BadReview() => db.Ado.GetDataTableAsync(
        "select asin, star, title from asin_review where star <= 3 and (removed = 1 or content like '%change my review%')");

    public Task<DataTable> Cashback() => db.Ado.GetDataTableAsync(
        "SELECT buyer, amount FROM cash_back WHERE channel IN ('PayPal', 'WeChat') AND note = 'refund after review'");
}
