using SqlSugar;

namespace KuaJing.MessageCenter.Seed;

/// <summary>初始化站内信模板，新店铺开通时跑一次</summary>
public class MsgTplSeed
{
    private readonly ISqlSugarClient _db;

    public MsgTplSeed(ISqlSugarClient db) => _db = db;

    public async Task InitAsync(long shopId)
    {
        if (await _db.Queryable<MsgTpl>().AnyAsync(x => x.ShopId == shopId)) return;

        var list = new List<MsgTpl>
        {
            new() { ShopId = shopId, Code = "CS01", Lang = "en", Content = "Hi {buyer}, typhoon make the parcel late, new date is {eta}. You can wait, or we cancel and refund you in full." },
            new() { ShopId = shopId, Code = "CS02", Lang = "en", Content = "Hi {buyer}, buy again in our shop and we cut 20% of the price for you." }, // expect: BSM1001
            new() { ShopId = shopId, Code = "CS03", Lang = "zh", Content = "{buyer}您好，店里刚上了新款加湿器，欢迎来逛逛。" }, // expect: BSM1007
            new() { ShopId = shopId, Code = "CS04", Lang = "zh", Content = "{buyer}您好，订单{order}的{amt}美元已原路退回，3到5个工作日到账。" },
            new() { ShopId = shopId, Code = "CS05", Lang = "en", Content = "Dear {buyer}, if the scratch is not big problem for you, keep it, don't open return and we pay you $8." }, // expect: BSM1003
        };
        await _db.Insertable(list).ExecuteReturnSnowflakeIdListAsync();
    }
}
