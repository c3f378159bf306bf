using System.Text;

namespace PawKitchen.Web.Admin.Html;

public static class PromotionTableHtml
{
    public static string Render(IEnumerable<Promotion> list)
    {
        var sb = new StringBuilder();
        sb.Append("<table class=\"table\"><thead><tr>");
        sb.Append("<th>Coupon code</th><th>Discount</th><th>Free gift</th><th>Valid until</th><th>折扣</th>");
        sb.Append("</tr></thead><tbody>");
        foreach (var p in list)
        {
            sb.Append("<tr><td>").Append(p.Code).Append("</td><td>").Append(p.Percent).Append("% off</td>");
            sb.Append("<td>").Append(p.Gift ?? "no gift").Append("</td>");
            sb.Append("<td>").Append(p.Until.ToString("d")).Append("</td><td>八折</td></tr>");
        }
        sb.Append("</tbody></table><button>Create new coupon</button>");
        return sb.ToString();
    }
}
