using Microsoft.Data.Sqlite;

using var db = new SqliteConnection("Data Source=shop.db");
db.Open();

const string CouponUse = @"SELECT c.code, COUNT(*) AS used
FROM coupon c JOIN orders o ON o.coupon_code = c.code
WHERE o.discount > 0 AND c.free_gift = 1
GROUP BY c.code";

const string BadReviews = "UPDATE review SET status = 'removed' WHERE stars <= 2 AND reason LIKE '%spam, free gift card, please contact us%'";
const string Feedback = "DELETE FROM seller_feedback WHERE text = '' AND rating = 5";

foreach (var sql in new[] { CouponUse, BadReviews, Feedback })
{
    using var cmd = db.CreateCommand();
    cmd.CommandText = sql;
    Console.WriteLine($"{cmd.ExecuteNonQuery()} rows");
}
