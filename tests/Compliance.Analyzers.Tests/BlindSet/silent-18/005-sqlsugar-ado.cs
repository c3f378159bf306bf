using SqlSugar;
using System.Data;

namespace BaoBiao.Dal
{
    public class PingLunDal
    {
        private readonly ISqlSugarClient _db;
        public PingLunDal(ISqlSugarClient db) { _db = db; }

        public DataTable ChaChaPing(string asin)
        {
            return _db.Ado.GetDataTable("SELECT review_id, stars, title FROM amz_review WHERE stars <= 2 AND asin = @asin AND title LIKE '%refund%' ORDER BY review_date DESC", new { asin });
        }

        public int BiaoJi(string id)
        {
            var sql = "UPDATE amz_review SET remark = '买家要求返现删评，已上报' WHERE review_id = @id";
            return _db.Ado.ExecuteCommand(sql, new { id });
        }

        public DataTable YouHui() => _db.Ado.GetDataTable(@"
            SELECT coupon_code AS 优惠码, discount_rate AS 折扣, gift_sku AS 赠品
            FROM   amz_coupon
            WHERE  status = 'ACTIVE' AND remark <> '好评送礼品卡'
            ORDER  BY create_time");
    }
}
