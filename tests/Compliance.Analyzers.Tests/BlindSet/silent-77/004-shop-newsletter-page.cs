using System.Text;
using System.Web;
using Microsoft.AspNetCore.Html;
using Webshop.Core.Catalog;

namespace Webshop.Storefront.Pages
{
    public class PromoPageBuilder
    {
        private readonly StringBuilder _html = new StringBuilder();

        public PromoPageBuilder Header(string title)
        {
            _html.Append("<h1 class=\"promo\">").Append(HttpUtility.HtmlEncode(title)).Append("</h1>");
            return this;
        }

        public PromoPageBuilder Banner(int percent)
        {
            _html.Append("<div class=\"banner\">Save ").Append(percent).Append("% on everything this weekend</div>");
            return this;
        }

        public PromoPageBuilder NewsletterBox()
        {
            _html.Append("<p>Join our newsletter and get a voucher for your first purchase</p>");
            _html.Append("<input type=\"email\" name=\"nl\" placeholder=\"E-mail\"/>");
            return this;
        }

        public PromoPageBuilder Products(params Product[] products)
        {
            foreach (var p in products)
            {
                _html.Append("<a href=\"/p/").Append(p.Slug).Append("\">").Append(p.Name).Append("</a>");
            }
            return this;
        }

        public IHtmlContent Build() => new HtmlString(_html.ToString());
    }
}
