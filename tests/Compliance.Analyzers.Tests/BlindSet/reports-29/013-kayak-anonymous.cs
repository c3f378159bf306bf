using System.Data;
using Dapper;

namespace Paddle.House.Data;

public class TemplateMigration0042(IDbConnection db)
{
    public void Up()
    {
        var templates = new[]
        {
            new { Key = "valve", Text = "Hello {{buyer}}, please close both valves before you inflate the floor of the kayak." },
            new { Key = "thanks", Text = "Hello {{buyer}}, use {{coupon_code}} when you check out and paddle away with {{percent}} off your next order." }, // expect: BSM1002|BSM1001
            new { Key = "club", Text = "Hello {{buyer}}, you are invited to our tester club: new boats land at your door before anyone else has them, for nothing." }, // expect: BSM1006|BSM1005
            new { Key = "puncture", Text = "Hello {{buyer}}, sorry about the puncture. We have refunded {{amount}} for order {{order}} to your card." },
        };
        db.Execute("insert into buyer_template(key, text) values (@Key, @Text)", templates);
    }
}
