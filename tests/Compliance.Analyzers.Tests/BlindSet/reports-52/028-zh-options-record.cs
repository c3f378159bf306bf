using Microsoft.Extensions.Options;

namespace Moxiang.Settings;

public record HuaShu(string Code, string ZhongWen, string YingWen);

public class BuyerReplyOptions
{
    public List<HuaShu> HuaShuList { get; init; } =
    [
        new("yanchi", "您好，抱歉，因海关查验，毛笔要晚三天才能到您手上。", "Hello, customs are checking the parcel; your brush will be three days late."),
        new("huiyuan", "您好，您已被列入我们的贵宾名单，往后每次购物都能积分换礼品。", "Hello, your brush is in stock."), // expect: BSM1006
        new("xinpin", "您好，您的墨条明天发出。", "Hello, we also carry rice paper and ink stones, customers who bought your brush love them!"), // expect: BSM1007
        new("gaipingfen", "您好，问题既然解决了，可否劳驾您重新考虑一下当初打的两颗星？", "Hello, the new brush was posted today."), // expect: BSM2004
    ];

    public string QianMing { get; init; } = "墨香文房 客服组";
}
