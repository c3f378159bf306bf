using System.Text;
namespace DaoChu
{
    public class PingLunDaoChu
    {
        public string DaoChu(IEnumerable<PingLun> list)
        {
            var sb = new StringBuilder();
            sb.AppendLine("ASIN,星级,标题,评论内容,是否VP,点赞数,处理状态");
            foreach (var p in list)
            {
                sb.Append(p.Asin).Append(',');
                sb.Append(p.XingJi).Append(',');
                sb.Append(p.BiaoTi).Append(',');
                sb.Append(p.NeiRong?.Replace(",", "，")).Append(',');
                sb.Append(p.XingJi >= 4 ? "好评" : "差评").Append(',');
                sb.AppendLine(p.YiChuLi ? "已申诉删除" : "待处理");
            }
            return sb.ToString();
        }
    }
}
