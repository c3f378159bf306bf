using SqlSugar;

namespace ShuJu.BaoBiao;

public class PingJiaBaoBiao
{
    private readonly ISqlSugarClient _db;
    public PingJiaBaoBiao(ISqlSugarClient db) => _db = db;

    public Task<List<ChaPingHang>> ChaPingAsync() => _db.Ado.SqlQueryAsync<ChaPingHang>(
        "SELECT id, xing, nei_rong FROM ping_jia WHERE xing <= 2 AND nei_rong LIKE '%好评返现%'");

    public Task<int> GuoQiAsync() => _db.Ado.ExecuteCommandAsync(
        "UPDATE you_hui_quan SET bei_zhu = '优惠券已过期，下次购买不再减免' WHERE jie_shu < NOW()");

    public Task<List<ZengPin>> ZengPinAsync() => _db.Ado.SqlQueryAsync<ZengPin>(@"
        SELECT z.id, z.ming_cheng AS 赠品名称, COUNT(*) AS 赠送数量
        FROM zeng_pin z JOIN ding_dan d ON d.zeng_pin_id = z.id
        WHERE z.lei_xing IN ('礼品卡', '免费样品')
        GROUP BY z.id, z.ming_cheng");
}
