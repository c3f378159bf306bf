using Dapper;
using System.Data;

namespace Reports.Sql
{
    public class CouponReportRepository
    {
        private readonly IDbConnection _db;
        public CouponReportRepository(IDbConnection db) => _db = db;

        private const string Top = @"
            SELECT c.Code, c.DiscountPercent, COUNT(*) AS Used
            FROM dbo.Coupons c JOIN dbo.Orders o ON o.CouponId = c.Id
            WHERE o.CreatedUtc >= @from
            GROUP BY c.Code, c.DiscountPercent
            ORDER BY Used DESC";

        public Task<IEnumerable<CouponUse>> TopAsync(DateTime from) => _db.QueryAsync<CouponUse>(Top, new { from });

        public Task<int> PurgeAsync() =>
            _db.ExecuteAsync("DELETE FROM Reviews WHERE Rating < 3 AND IsSpam = 1; UPDATE Gifts SET Free = 0 WHERE Expired = 1");
    }
}
