using Dapper;
using Microsoft.Data.SqlClient;

namespace BoltBarn.Parts.Feedback;

public class FeedbackRepository
{
    private readonly string _connectionString;

    public FeedbackRepository(string connectionString) => _connectionString = connectionString;

    public async Task<IReadOnlyList<FeedbackRow>> NegativeSinceAsync(DateTime since)
    {
        const string sql = @"
            SELECT f.Id, f.OrderId, f.Stars, f.Comment, r.Amount AS RefundAmount, c.Code AS CouponCode
            FROM   SellerFeedback f
            LEFT   JOIN Refunds r ON r.OrderId = f.OrderId
            LEFT   JOIN Coupons c ON c.Id = r.CouponId
            WHERE  f.Stars <= 2 AND f.CreatedAt >= @since AND f.RemovedAt IS NULL
            ORDER  BY f.CreatedAt DESC";

        await using var con = new SqlConnection(_connectionString);
        return (await con.QueryAsync<FeedbackRow>(sql, new { since })).AsList();
    }

    public async Task MarkRemovedAsync(int id)
    {
        await using var con = new SqlConnection(_connectionString);
        var n = await con.ExecuteAsync("UPDATE SellerFeedback SET RemovedAt = GETUTCDATE() WHERE Id = @id", new { id });
        if (n == 0)
        {
            throw new InvalidOperationException($"Feedback {id} was not found, or the negative feedback has already been removed.");
        }
    }
}
