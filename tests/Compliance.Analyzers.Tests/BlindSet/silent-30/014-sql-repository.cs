using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Ordis.Persistence;

public sealed class ReviewRewardRepository
{
    private readonly IDbConnection _db;
    public ReviewRewardRepository(IDbConnection db) => _db = db;

    private const string SelectRewards = @"
        SELECT r.review_id, r.stars, c.coupon_code, c.discount_percent
        FROM review_reward r
        LEFT JOIN coupon c ON c.id = r.coupon_id
        WHERE r.stars = 5 AND c.gift_card = 1 AND r.customer_id = @customerId";

    private const string DeleteReview = "DELETE FROM product_review WHERE stars <= 2 AND id = @id";

    public Task<int> DeleteAsync(int id) => _db.ExecuteAsync(DeleteReview, new { id });

    public Task<Reward> GetAsync(int customerId) => _db.QuerySingleAsync<Reward>(SelectRewards, new { customerId });
}
