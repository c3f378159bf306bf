using System.Data;
using Dapper;

namespace Warehouse.Reporting.Queries
{
    public class PromotionQueries
    {
        private const string TopCoupons = @"
select top (20) c.Code, count(*) as Used, sum(o.DiscountAmount) as Discount
from   dbo.Coupon c
       join dbo.OrderCoupon oc on oc.CouponId = c.Id
       join dbo.[Order] o on o.Id = oc.OrderId
where  c.Description like N'%好评返现%'
   or  c.Description like '%free gift%'
group by c.Code
order by Discount desc";

        private const string Reviews = "SELECT Stars, COUNT(*) FROM Review WHERE Title LIKE '%five stars%' AND Deleted = 0 GROUP BY Stars";

        private const string Mark = "UPDATE MessageTemplate SET Enabled = 0 WHERE Body LIKE '%leave us a 5-star review%' OR Body LIKE '%get a free gift card%'";

        private readonly IDbConnection _db;
        public PromotionQueries(IDbConnection db) => _db = db;

        public IEnumerable<dynamic> GetTopCoupons() => _db.Query(TopCoupons);
        public IEnumerable<dynamic> GetReviews() => _db.Query(Reviews);
        public int DisableOldTemplates() => _db.Execute(Mark);

        public int InsertCoupon(string code, int percent) =>
            _db.Execute("insert into dbo.Coupon (Code, PercentOff, Description) values (@code, @percent, N'老客户专享优惠券')", new { code, percent });
    }
}
