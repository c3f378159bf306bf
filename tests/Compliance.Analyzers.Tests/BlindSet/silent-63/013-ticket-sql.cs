using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Ticketing.Data
{
    public class TicketReportQueries
    {
        private readonly IDbConnection _db;
        public TicketReportQueries(IDbConnection db) => _db = db;

        public Task<IEnumerable<dynamic>> ThreatsAsync() => _db.QueryAsync(@"
            SELECT t.Id, t.OrderId, m.Body
            FROM Tickets t JOIN Messages m ON m.TicketId = t.Id
            WHERE m.Direction = 'in'
              AND (m.Body LIKE '%bad review%' OR m.Body LIKE '%free gift%' OR m.Body LIKE '%差评%' OR m.Body LIKE '%优惠券%')");

        public Task<int> ArchiveAsync() => _db.ExecuteAsync(
            "UPDATE Tickets SET Status = 'archived' WHERE Topic IN ('coupon', 'discount request', 'review removed') AND ClosedAt < @limit");
    }
}
