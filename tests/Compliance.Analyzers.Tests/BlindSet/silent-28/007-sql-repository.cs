using Dapper;

namespace Integra.Persistence;

internal sealed class CouponRepository(IDbConnectionFactory factory) : ICouponRepository
{
    private const string SelectActive = """
        SELECT c.code, c.percent_off, c.free_gift_sku
        FROM   coupon c
        JOIN   review r ON r.buyer_id = c.buyer_id
        WHERE  c.valid_to > now() AND r.stars = 5 AND c.status = 'send to customer'
        """;

    private const string InsertCashback =
        "INSERT INTO cashback_ledger (buyer_id, amount, note) VALUES (@BuyerId, @Amount, 'cashback for card payment')";

    public async Task<IReadOnlyList<CouponRow>> GetActiveAsync()
    {
        using var connection = factory.Open();
        return (await connection.QueryAsync<CouponRow>(SelectActive)).AsList();
    }

    public Task AddAsync(CashbackRow row)
    {
        using var connection = factory.Open();
        return connection.ExecuteAsync(InsertCashback, row);
    }
}
