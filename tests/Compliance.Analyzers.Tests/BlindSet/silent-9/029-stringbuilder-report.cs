using System.Linq;
using System.Text;

namespace Hub.Reports
{
    public class PromotionReport
    {
        public string ToCsv(Promotion[] promos)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Promotion;Coupon code;Percent off;Redemptions;Cost");
            foreach (var p in promos.OrderByDescending(x => x.Cost))
            {
                sb.Append(p.Name).Append(';').Append(p.Code).Append(';');
                sb.Append(p.Percent).Append("% off;").Append(p.Count).Append(';').AppendLine(p.Cost.ToString("0.00"));
            }
            sb.AppendLine("Free gifts;;;" + promos.Sum(p => p.Gifts) + ";");
            sb.AppendLine("合计优惠金额;;;;" + promos.Sum(p => p.Cost));
            return sb.ToString();
        }
    }
}
