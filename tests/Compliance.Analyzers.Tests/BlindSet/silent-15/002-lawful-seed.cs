using SqlSugar;

namespace KuaJing.MessageCenter.Seed;

public class LawfulTplSeed(ISqlSugarClient db)
{
    // 合规版模板，2024-03 法务过一遍
    public Task<int> RunAsync()
    {
        var rows = new List<MsgTpl>
        {
            new() { Code = "R01", Lang = "en", Content = "Hi {buyer}, the mirror of order {order} is broken in transport as your photo show. We refund the full price today, you need not send it back." },
            new() { Code = "R02", Lang = "zh", Content = "{buyer}您好，订单{order}少发的两颗膨胀螺丝已免费补寄，预计{date}送达。" },
            new() { Code = "R03", Lang = "en", Content = "Hi {buyer}, the flight is cancelled, so order {order} come on {date} and not on {old}. If this is too late, we can cancel and refund in full." },
            new() { Code = "R04", Lang = "zh", Content = "{buyer}您好，退货已收到，{amount}美元已退回您原来的付款方式，3到5个工作日到账。" },
            new() { Code = "R05", Lang = "en", Content = "Hi {buyer}, carrier say the street number is missing for order {order}. Please answer here with the full address." },
            new() { Code = "R06", Lang = "zh", Content = "{buyer}您好，订单{order}的增值税发票已上传，可在订单详情中下载。" },
        };
        return db.Insertable(rows).ExecuteCommandAsync();
    }
}
