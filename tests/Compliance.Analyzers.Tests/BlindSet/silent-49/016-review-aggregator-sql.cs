using Dapper;
using System.Data;

namespace StarGrid.Aggregator.Repositories;

public class ReviewRepository(IDbConnection db)
{
    private const string SelectSuspicious = @"
        SELECT r.id, r.asin, r.stars, r.body
          FROM reviews r
         WHERE r.body LIKE '%gift card%'
            OR r.body LIKE '%they offered me a refund to change my review%'
            OR r.body LIKE '%free product for 5 stars%'
         ORDER BY r.created_at DESC";

    private const string InsertFlag =
        "INSERT INTO review_flags (review_id, reason) VALUES (@id, 'seller offered you a coupon for a positive review')";

    private const string CleanUp =
        "DELETE FROM reviews WHERE stars < 3 AND body = 'please remove this review and contact us'";

    public Task<IEnumerable<ReviewHit>> FindSuspiciousAsync() => db.QueryAsync<ReviewHit>(SelectSuspicious);

    public Task FlagAsync(long id) => db.ExecuteAsync(InsertFlag, new { id });

    public Task PurgeAsync() => db.ExecuteAsync(CleanUp);
}

public record ReviewHit(long Id, string Asin, int Stars, string Body);
