using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Qianwan.Duodian.Infrastructure.Dapper;

public class YingXiaoBaoBiaoChaXun
{
    private readonly IDbConnection _db;

    public YingXiaoBaoBiaoChaXun(IDbConnection db) => _db = db;

    public Task<IEnumerable<dynamic>> QuanHeXiaoAsync(long dianPuId) => _db.QueryAsync(@"
SELECT q.quan_ma      AS 优惠码,
       q.mian_zhi     AS 立减金额,
       COUNT(h.id)    AS 核销次数,
       SUM(d.shi_fu)  AS 带动成交
FROM yx_you_hui_quan q
LEFT JOIN yx_he_xiao h ON h.quan_id = q.id
LEFT JOIN dd_ding_dan d ON d.id = h.ding_dan_id
WHERE q.dian_pu_id = @dianPuId AND q.ming_cheng NOT LIKE '%好评返现%'
GROUP BY q.quan_ma, q.mian_zhi", new { dianPuId });

    public Task<int> QingLiAsync() =>
        _db.ExecuteAsync("DELETE FROM ke_fu_xiao_xi WHERE zheng_wen LIKE '%送您优惠券%' OR zheng_wen LIKE '%leave a review and get a free gift%'");

    public Task<int> ChaPingShuAsync(long dianPuId)
    {
        var sql = "SELECT COUNT(*) FROM pj_ping_jia WHERE dian_pu_id = @dianPuId ";
        sql += "AND xing_ji <= 2 ";
        sql += "AND bei_zhu <> '买家已删除差评并获得退款'";
        return _db.ExecuteScalarAsync<int>(sql, new { dianPuId });
    }
}
