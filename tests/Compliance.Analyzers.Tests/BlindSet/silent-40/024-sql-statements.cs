using Dapper;

namespace Baobiao.Repo;

public class PingJiaRepo(System.Data.IDbConnection db)
{
    public int ShanChuGuoQiQuan() =>
        db.Execute("delete from mk_coupon where guoqi < now() and beizhu like '%新客优惠码%'");

    public IEnumerable<dynamic> ChaPing() => db.Query(
        @"select r.order_id, r.stars, r.content
            from amz_review r
            join amz_buyer_msg m on m.order_id = r.order_id
           where r.stars <= 2
             and (m.body like '%gift card%' or m.body like '%好评返现%' or m.body like '%加微信%')
           order by r.created desc");

    public void GengXin(long id) =>
        db.Execute("update amz_review set beizhu = '买家已修改为五星好评' where id = @id", new { id });
}
