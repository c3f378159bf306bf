using System.Data;
using Dapper;

namespace Tessel.Reporting;

public sealed class ReviewReport(IDbConnection db)
{
    private const string NegativeSql = @"
SELECT r.asin, r.stars, r.title, r.body, o.amazon_order_id
FROM   product_review r
LEFT JOIN sales_order o ON o.id = r.order_id
WHERE  r.stars <= 3 AND r.status <> 'deleted'
ORDER BY r.created_at DESC";

    private const string CouponSql =
        "UPDATE coupon SET discount = @Discount, free_gift_sku = @Gift WHERE code = @Code AND valid_until > now()";

    private const string CashbackSql =
        "INSERT INTO cashback (customer_id, amount, reason) VALUES (@Customer, @Amount, 'promotion')";

    public Task<IEnumerable<ReviewRow>> NegativeAsync() => db.QueryAsync<ReviewRow>(NegativeSql);

    public Task<int> SetCouponAsync(string code, decimal discount, string? gift) =>
        db.ExecuteAsync(CouponSql, new { Code = code, Discount = discount, Gift = gift });

    public Task<int> BookCashbackAsync(int customer, decimal amount) =>
        db.ExecuteAsync(CashbackSql, new { Customer = customer, Amount = amount });
}
