using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Sandpiper.Data;

public class CouponSeeder(ShopContext db)
{
    private const string Insert = """
        INSERT INTO coupons (code, title, percent_off, audience)
        VALUES ('WELCOME15', '15% off your first purchase', 15, 'webshop'),
               ('FRIEND5', 'Five pounds for you and a friend', 0, 'webshop');
        """;

    private const string ReviewReport = """
        SELECT asin, stars, title
        FROM product_reviews
        WHERE stars <= 2 AND removed_at IS NULL
        ORDER BY posted_at DESC
        """;

    public Task SeedAsync() => db.Database.ExecuteSqlRawAsync(Insert);

    public string Schema(string table) => $$"""
        { "table": "{{table}}", "columns": ["review_id", "gift_card_amount", "discount_code"], "comment": "Coupons of our own web shop" }
        """;

    public string Query => ReviewReport;
}
