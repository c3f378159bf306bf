using SqlSugar;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Kuayi.Pinglun;

public class WeihuChapingService
{
    private readonly ISqlSugarClient _db;
    private readonly AmzMailBox _box;

    public WeihuChapingService(ISqlSugarClient db, AmzMailBox box)
    {
        _db = db;
        _box = box;
    }

    // 三轮话术，间隔两天
    private static readonly string[] Huashu =
    {
        "Hi, this is Lily from the brand. The pump of yours has a leaking ring, we already send a new pump, free of charge, no return needed.",
        "Hi, Lily again. My salary will be cut because of your words, I have a baby to feed, could you kindly change them to something nice?", // expect: BSM2004|BSM2002
        "Hi, last time I ask. 40 USD to your account if the comment is gone tomorrow.", // expect: BSM2001|BSM2004
    };

    public async Task<int> ZhixingAsync()
    {
        var list = await _db.Queryable<Chaping>().Where(x => x.Lun < 3 && x.MatchedOrderId != null).ToListAsync();
        foreach (var c in list)
        {
            await _box.WriteToBuyerAsync(c.MatchedOrderId, Huashu[c.Lun]);
            c.Lun++;
        }

        return await _db.Updateable(list).UpdateColumns(x => x.Lun).ExecuteCommandAsync();
    }
}
