using System.Text;

namespace LegacyErp.Mail
{
    public class TuiHuoXin
    {
        public string Build(OrderInfo o, bool quanTui)
        {
            StringBuilder sb = new StringBuilder();
            sb.AppendLine(o.BuyerName + "，您好：");
            sb.AppendLine("您寄回的订单 " + o.AmazonOrderId + " 的烤箱我们已经收到。");
            if (quanTui)
            {
                sb.Append("检查无误，");
                sb.AppendLine("货款和退货运费均已全额原路退回。");
            }
            else
            {
                sb.Append("箱内缺少烤盘，");
                sb.AppendLine("烦请您回复我们烤盘是否还在您处，我们再继续处理退款。");
            }
            sb.AppendLine("此致");
            sb.AppendLine("售后组");
            return sb.ToString();
        }
    }
}
