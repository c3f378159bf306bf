using Quartz;

namespace Meizhou.Schedule;

[DisallowConcurrentExecution]
public class ReBuyJob : IJob
{
    private readonly ISqlSugarClient _db;
    private readonly IZhanNeiXin _znx;

    public ReBuyJob(ISqlSugarClient db, IZhanNeiXin znx) { _db = db; _znx = znx; }

    public async Task Execute(IJobExecutionContext ctx)
    {
        // 滤芯 90 天提醒
        var list = await _db.Queryable<OrderItem>().Where(x => x.Cate == "filter" && x.Day == 90).ToListAsync();
        foreach (var x in list)
        {
            string txt;
            if (x.Lang == "en")
                txt = $"Hi {x.Buyer}, filter is 3 month old now, time to buy new one, our 4-pack is best value."; // expect: BSM1007
            else
                txt = $"{x.Buyer}您好，滤芯该换啦，找我拿链接，比第一次买还便宜。"; // expect: BSM1001|BSM1007
            await _znx.FaSong(x.ShopId, x.OrderId, txt);
        }

        // 召回通知
        var bad = await _db.Queryable<OrderItem>().Where(x => x.Batch == "2309B").ToListAsync();
        foreach (var x in bad)
            await _znx.FaSong(x.ShopId, x.OrderId, $"{x.Buyer}您好，该批次滤芯可能漏水，请停用，我们已全额退款。");
    }
}
