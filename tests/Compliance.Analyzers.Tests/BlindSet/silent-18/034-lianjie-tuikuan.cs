using System.Text;

namespace Dachuan.CrossBorder.Service
{
    public class TuiKuanXiaoXiGouJian
    {
        public string Gou(TuiKuanDan t)
        {
            string neiRong = "Dear " + t.Name + ",\r\n";
            neiRong += "your order " + t.OrderId + " ";
            if (t.Leixing == "QUEJIAN")
                neiRong += "missed " + t.Count + " piece of the glass set. ";
            else if (t.Leixing == "POSUN")
                neiRong += "was damaged in the transport. ";
            neiRong += "We refunded " + t.JinE.ToString("0.00") + " " + t.BiZhong + " for it, ";
            neiRong += "Amazon needs three until five days to show the money on your card.\r\n";
            neiRong += "Customer service";
            return neiRong;
        }

        public string GouCn(TuiKuanDan t)
        {
            var sb = new StringBuilder("您好，").Append(t.Name).Append('，');
            sb.Append(t.Leixing == "QUEJIAN" ? "缺少的玻璃杯" : "破损的玻璃杯").Append("已按件数退款，");
            sb.AppendFormat("共{0}{1}，", t.JinE, t.BiZhong).Append("由亚马逊原路退回。");
            return sb.ToString();
        }
    }
}
