namespace SellerDesk.Data
{
    internal static class Queries
    {
        public const string OpenRefunds =
            "SELECT o.AmazonOrderId, r.Amount FROM Refunds r JOIN Orders o ON o.Id = r.OrderId WHERE r.Status = 'Open'";

        public const string NegativeReviews = @"
            SELECT Id, Asin, Stars, Title
            FROM Reviews
            WHERE Stars <= 2 AND DeletedAt IS NULL
            ORDER BY CreatedAt DESC";

        public const string RemoveReview = "DELETE FROM Reviews WHERE Id = @id";

        public const string ChangeRating = "UPDATE Reviews SET Stars = @stars, UpdatedAt = GETUTCDATE() WHERE Id = @id";

        public const string InsertCoupon =
            "INSERT INTO Coupons (Code, Percent, Description) VALUES ('WELCOME10', 10, '10% off your first order in the shop')";

        public const string GiftCards = "SELECT Code, Balance FROM GiftCards WHERE CustomerId = @customerId AND Balance > 0";
    }
}
