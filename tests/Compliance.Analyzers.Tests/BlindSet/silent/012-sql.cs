using System.Data;
namespace ERP.DAL
{
    public class DAL_PingLun
    {
        public DataTable GetChaPing(string dianPu, int xing)
        {
            string sql = "select 订单号,评论,星级 from 评论表 where 1=1 ";
            sql += " and 店铺='" + dianPu + "'";
            sql += " and 星级<=" + xing;
            sql += " and 标签 like '%好评返现%'";
            sql += " order by 日期 desc";
            return SqlHelper.Query(sql);
        }

        public int ShanChu(int id)
        {
            return SqlHelper.Execute("update 评论表 set 删除=1,备注='买家已删除差评' where id=" + id);
        }
    }
}
