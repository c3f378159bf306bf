using System.Text;

namespace Dachuan.CrossBorder.Service
{
    public class XiaoXiGouJian
    {
        public string Build(DingDanDto d)
        {
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(d.BuyerName).AppendLine(",");
            sb.AppendLine("We see your order " + d.AmazonOrderId + " is delivered.");

            if (d.IsVip)
            {
                sb.Append("You are now in our VIP list: "); // expect: BSM1006
                sb.AppendLine("every later purchase collects points which change to free products.");
            }
            else if (d.Country == "DE")
            {
                sb.AppendLine("The German manual is attached as PDF.");
            }
            else
            {
                sb.Append("Leave us a 5 "); // expect: BSM2002
                sb.Append("star ");
                sb.AppendLine("rating please, our small factory live from it.");
            }

            sb.AppendLine("Kind regards");
            return sb.ToString();
        }

        public string BuildCn(DingDanDto d)
        {
            string s = "您好，" + d.BuyerName + "，";
            s += "给您造成不便非常抱歉。";
            if (d.HasNegative)
                s += "只要您把差评删掉，"; // expect: BSM2001|BSM2004
            s += "我们马上全额退款。";
            return s;
        }
    }
}
