using System.Data;
using System.Threading.Tasks;
using SqlSugar;

namespace Lumi.BaoBiao;

public class PingJiaBaoBiao
{
    private readonly ISqlSugarClient _db;
    public PingJiaBaoBiao(ISqlSugarClient db) => _db = db;

    public Task<DataTable> FanXianMingXiAsync(int nian)
    {
        const string sql = @"
SELECT d.dian_pu, d.asin, SUM(f.jin_e) AS fan_xian_zong_e, COUNT(*) AS dan_shu
FROM cashback_record f
JOIN ding_dan d ON d.id = f.ding_dan_id
WHERE f.bei_zhu LIKE '%好评返现%' OR f.bei_zhu LIKE '%five star review gift%'
  AND YEAR(f.chuang_jian) = @nian
GROUP BY d.dian_pu, d.asin
ORDER BY fan_xian_zong_e DESC";
        // 审计用：查历史上违规的返现记录
        return _db.Ado.GetDataTableAsync(sql, new { nian });
    }

    public Task<int> QingLiAsync()
        => _db.Ado.ExecuteCommandAsync("DELETE FROM xiao_xi_mo_ban WHERE nei_rong LIKE '%WhatsApp%' OR nei_rong LIKE '%coupon code%'");
}
