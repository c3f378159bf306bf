using System.Text;
using System.Web;

namespace Rivoli.Shoes.Newsletter
{
    public class OrderMailHtml
    {
        public string Build(AmazonOrder order)
        {
            StringBuilder html = new StringBuilder();
            html.Append("<html><body>");
            html.AppendFormat("<p>Dear {0},</p>", HttpUtility.HtmlEncode(order.BuyerName));
            html.Append("<p>the leather cream in the box is part of the set, please test it on a small spot.</p>");
            html.Append("<p>Follow <b>@rivoli.shoes</b> to see our spring models first.</p>"); // expect: BSM3002|BSM1007|BSM3001
            html.Append("<p>Your thank-you: <b>8 EUR less</b> for the second pair.</p>"); // expect: BSM1001
            html.Append("<p>Not content? Return the shoes within 30 days in Your Orders.</p>");
            html.Append("</body></html>");
            return html.ToString();
        }
    }
}
