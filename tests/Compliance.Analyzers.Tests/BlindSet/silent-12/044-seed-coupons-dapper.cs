using Dapper;
using System.Data;

namespace Pinnacle.WebShop.Data;

public sealed class PromotionSeeder(IDbConnection db)
{
    public async Task SeedAsync()
    {
        await db.ExecuteAsync(
            "INSERT INTO promotion (name, kind, percent, code) VALUES (@Name, @Kind, @Percent, @Code)",
            new object[]
            {
                new { Name = "Welcome discount", Kind = "PERCENT", Percent = 10, Code = "WELCOME10" },
                new { Name = "Black Friday 30% off pans", Kind = "PERCENT", Percent = 30, Code = "BF30" },
                new { Name = "Free gift over $50", Kind = "GIFT", Percent = 0, Code = "GIFT50" },
                new { Name = "Next order 15% off", Kind = "NEXT_ORDER", Percent = 15, Code = "AGAIN15" },
                new { Name = "老客户九折", Kind = "PERCENT", Percent = 10, Code = "LAOKE" },
                new { Name = "满50减5优惠券", Kind = "AMOUNT", Percent = 0, Code = "MAN50" },
            });

        await db.ExecuteAsync("INSERT INTO gift_card_type (name, amount) VALUES ('Gift card $25', 25), ('Gift card $50', 50)");
    }
}
