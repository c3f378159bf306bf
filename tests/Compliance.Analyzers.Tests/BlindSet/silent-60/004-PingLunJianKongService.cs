using Furion.DependencyInjection;
using Furion.DynamicApiController;
using Furion.FriendlyException;
using Microsoft.Extensions.Logging;
using SqlSugar;
using System;
using System.Threading.Tasks;

namespace MaBangLite.Application.PingLun;

public class PingLunJianKongService : IDynamicApiController, ITransient
{
    private readonly ISqlSugarClient _db;
    private readonly ILogger<PingLunJianKongService> _logger;

    public PingLunJianKongService(ISqlSugarClient db, ILogger<PingLunJianKongService> logger)
    {
        _db = db;
        _logger = logger;
    }

    public async Task<int> TongBu(string asin)
    {
        _logger.LogInformation("开始同步 {Asin} 的商品评论", asin);
        var yiYou = await _db.Queryable<PingLun>().Where(x => x.Asin == asin).CountAsync();
        if (yiYou > 50000) throw Oops.Oh("评论数量过大,请联系管理员分批同步");

        var xin = await ZhuaQu(asin);
        foreach (var p in xin)
        {
            if (p.XingJi <= 2)
                _logger.LogWarning("ASIN {Asin} 出现差评,星级 {XingJi},请客服尽快核实产品问题", asin, p.XingJi);
            else if (p.XingJi == 5)
                _logger.LogDebug("ASIN {Asin} 新增五星好评 1 条", asin);
        }

        var rows = await _db.Insertable(xin).ExecuteCommandAsync();
        _logger.LogInformation("同步完成,新增 {Rows} 条,买家已自行删除或修改的评论 {Deleted} 条", rows, yiYou + rows - xin.Count);
        return rows;
    }

    private Task<System.Collections.Generic.List<PingLun>> ZhuaQu(string asin) => throw new NotImplementedException("评论抓取尚未接入");
}
