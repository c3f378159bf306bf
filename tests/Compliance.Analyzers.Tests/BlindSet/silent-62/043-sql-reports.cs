using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Tallyman.Queries
{
    public class MessageQueries
    {
        private readonly IDbConnection _db;

        public MessageQueries(IDbConnection db) => _db = db;

        public Task<int> CountSuspiciousAsync() => _db.ExecuteScalarAsync<int>(@"
            SELECT COUNT(*)
            FROM   buyer_messages
            WHERE  direction = 'OUT'
              AND (body LIKE '%leave us a 5 star review%'
                   OR body LIKE '%discount code for your next order%'
                   OR body LIKE '%contact us on WhatsApp%'
                   OR body LIKE N'%好评返现%'
                   OR body LIKE N'%加微信%')");

        public Task<int> PurgeOldCouponsAsync() => _db.ExecuteAsync(
            "DELETE FROM coupons WHERE title LIKE 'Save 10%% on your next purchase%' AND ended_at < DATEADD(year, -1, GETUTCDATE())");

        public Task MarkTemplatesAsync() => _db.ExecuteAsync(
            "UPDATE templates SET disabled = 1, note = 'asks buyers to delete reviews' WHERE body LIKE '%remove your negative review%'");
    }
}
