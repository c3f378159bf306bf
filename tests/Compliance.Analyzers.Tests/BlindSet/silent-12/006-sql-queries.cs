using Dapper;
using System.Data;

namespace Nordhaus.Commerce.Persistence;

public sealed class CouponRepository(IDbConnection db)
{
    private const string SelectActive = """
        SELECT c.code, c.percent_off, c.free_gift_sku
        FROM coupons c
        JOIN customers u ON u.id = c.customer_id
        WHERE c.valid_until > now() AND c.percent_off >= @minPercent
          AND c.note LIKE '%20% off your next order%'
        """;

    private const string DeleteReviews =
        "DELETE FROM reviews WHERE stars = 1 AND body LIKE '%please remove your review%'";

    private const string InsertGiftCard =
        @"INSERT INTO gift_cards (code, amount, customer_id, message)
          VALUES (@Code, @Amount, @CustomerId, @Message)";

    public Task<IEnumerable<CouponRow>> ActiveAsync(int minPercent) => db.QueryAsync<CouponRow>(SelectActive, new { minPercent });

    public Task<int> PurgeAsync() => db.ExecuteAsync(DeleteReviews);

    public Task<int> AddGiftCardAsync(GiftCardRow row) => db.ExecuteAsync(InsertGiftCard, row);
}
