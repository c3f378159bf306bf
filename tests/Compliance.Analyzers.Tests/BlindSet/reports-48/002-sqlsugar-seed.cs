using SqlSugar;

namespace Haitao.Shop.Infrastructure.Seeds;

[SugarTable("amz_buyer_message_tpl")]
public class BuyerMessageTpl
{
    [SugarColumn(IsPrimaryKey = true, IsIdentity = true)] public int Id { get; set; }
    public string Scene { get; set; }
    [SugarColumn(ColumnDataType = "text")] public string Content { get; set; }
}

public class BuyerMessageTplSeed
{
    private readonly ISqlSugarClient _db;
    public BuyerMessageTplSeed(ISqlSugarClient db) => _db = db;

    public async Task InitAsync()
    {
        if (await _db.Queryable<BuyerMessageTpl>().AnyAsync()) return;

        var list = new List<BuyerMessageTpl>
        {
            new() { Scene = "ADDR", Content = "Hello, the courier needs an apartment number for order {orderId}. Could you reply with it?" },
            new() { Scene = "AFTER_7D", Content = "Hi {buyerName}, post your thoughts on the air fryer and we will refund half of what you paid." }, // expect: BSM2001
            new() { Scene = "AFTER_7D", Content = "{buyerName}您好，晒图评价后把截图发给我们，即可获得 10 美元亚马逊礼品卡。" }, // expect: BSM2001
            new() { Scene = "BAD_REVIEW", Content = "{buyerName}您好，我们已经为您换新，能否请您把之前的一星评论删掉？" }, // expect: BSM2004
            new() { Scene = "REFUND", Content = "{buyerName}您好，订单 {orderId} 的退款已原路退回，3-5 个工作日到账。" },
        };
        await _db.Insertable(list).ExecuteCommandAsync();
    }
}
