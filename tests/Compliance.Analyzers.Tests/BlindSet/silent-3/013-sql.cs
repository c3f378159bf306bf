using System.Collections.Generic;
using System.Data;
using System.Text;
using Dapper;

namespace DaYang.Api.Dal
{
    public class YouHuiQuanDal
    {
        private readonly IDbConnection _conn;
        public YouHuiQuanDal(IDbConnection conn) { _conn = conn; }

        private const string SqlList = @"
select c.id, c.name, c.discount, c.amount, u.nick_name
  from t_coupon c
  left join t_user u on u.id = c.user_id
 where c.status = 1 and c.remark like '%好评返现%'
   and c.gift_card = 0
 order by c.create_time desc";

        public IEnumerable<dynamic> List() => _conn.Query(SqlList);

        public IEnumerable<dynamic> Search(string key, bool onlyFree, int star)
        {
            var sb = new StringBuilder("select * from t_review where 1 = 1");
            if (onlyFree) sb.Append(" and free_gift = 1");
            if (star > 0) sb.Append(" and star <= @star");
            sb.Append(" and content not like '%请给五星好评%'");
            sb.Append(" order by review_date");
            return _conn.Query(sb.ToString(), new { key, star });
        }

        public int MarkRemoved(long id) =>
            _conn.Execute("update t_review set removed = 1, remark = '差评已删除' where id = @id", new { id });

        public int Insert(string code) =>
            _conn.Execute("insert into t_coupon(code, name, descr) values(@code, '20% off your next order', 'promo code')", new { code });
    }
}
