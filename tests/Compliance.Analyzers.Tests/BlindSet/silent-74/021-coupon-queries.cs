using System.Data;
using Dapper;

namespace Verity.Sleep.Data;

public class CouponRepository
{
    private readonly IDbConnection _db;

    private const string SqlActive = @"
SELECT c.Id, c.Code, c.PercentOff, c.Description
FROM   Coupons c
WHERE  c.Description LIKE '%off your next order%'
  AND  c.ExpiresOn > @today
ORDER  BY c.Code";

    private const string SqlReviewed = "SELECT OrderId FROM Reviews WHERE Stars = 5 AND GiftCardSent = 1";

    public CouponRepository(IDbConnection db) => _db = db;

    public int Seed() => _db.Execute(
        "INSERT INTO Coupons (Code, PercentOff, Description) " +
        "VALUES ('SLEEP15', 15, '15% off for returning customers')");

    public IEnumerable<Coupon> Active(DateTime today) => _db.Query<Coupon>(SqlActive, new { today });

    public IEnumerable<string> Reviewed() => _db.Query<string>(SqlReviewed);
}
