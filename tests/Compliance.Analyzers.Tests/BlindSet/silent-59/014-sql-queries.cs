namespace Reedmere.Reporting.Sql;

public static class PromotionQueries
{
    public const string UnusedCoupons = @"
        SELECT c.Code, c.PercentOff, c.ValidUntil
        FROM   Coupons c
        LEFT JOIN Orders o ON o.CouponCode = c.Code
        WHERE  o.Id IS NULL AND c.Note LIKE '%20% off your next order%'
        ORDER BY c.ValidUntil";

    public const string NegativeReviews = """
        SELECT Asin, COUNT(*) AS Bad
        FROM   ProductReviews
        WHERE  Stars <= 2 AND DeletedAt IS NULL
        GROUP BY Asin
        HAVING COUNT(*) > @min
        """;

    public const string SeedTemplate = "UPDATE BuyerTemplates SET Disabled = 1 WHERE Body LIKE '%five stars%' OR Body LIKE '%gift card%' OR Body LIKE N'%好评返现%'";

    public static string RefundsOf(int year) =>
        $"SELECT SUM(Amount) FROM Refunds WHERE YEAR(CreatedAt) = {year} AND Reason <> 'Compensation for review'";
}
