namespace Maple.Reports;

public class CouponReport
{
    private const string Sql = "SELECT o.Id, c.Code, c.Discount FROM Orders o JOIN Coupons c ON c.Id = o.CouponId WHERE c.Code LIKE 'FREE GIFT%' AND o.Stars = 5";

    public string ByBuyer(string buyer) =>
        "select count(*) as reviews from reviews where stars = 5 and gift_card = 1 and buyer = '" + buyer + "'";
}
