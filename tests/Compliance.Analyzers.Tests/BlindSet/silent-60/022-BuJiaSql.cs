using System.Collections.Generic;
using System.Data;
using Dapper;

namespace WuLiu.BaoBiao
{
    public class PingJiaBaoBiaoDao
    {
        private readonly IDbConnection _conn;

        public PingJiaBaoBiaoDao(IDbConnection conn) => _conn = conn;

        public IEnumerable<dynamic> FanXianTongJi(int nian) => _conn.Query(
            @"SELECT dianpu AS '店铺', COUNT(*) AS '好评返现单数', SUM(jine) AS '返现金额'
              FROM lishi_fanxian
              WHERE YEAR(riqi) = @nian AND beizhu LIKE '%五星好评返现%' AND pingtai = 'taobao'
              GROUP BY dianpu", new { nian });

        public int BiaoJiWeiGui() => _conn.Execute(
            "UPDATE zhanneixin SET weigui = 1 WHERE neirong LIKE '%加微信%' OR neirong LIKE '%删除差评%' OR neirong LIKE '%gift card for review%'");

        public IEnumerable<string> YouHuiMa() => _conn.Query<string>(
            "SELECT coupon_code FROM yunying_coupon WHERE discount_pct >= 20 AND is_deleted = 0 ORDER BY create_time DESC");
    }
}
