using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Mingde.Dulizhan.Web.Controllers
{
    [Route("promo")]
    public class PromoController : Controller
    {
        [HttpGet("summer")]
        public IActionResult Summer()
        {
            var html = new StringBuilder();
            html.Append(Head("夏季大促"));
            html.Append(Banner());
            html.Append(CouponList(new[] { "SUMMER10", "SUMMER20" }));
            html.Append(Foot());
            return Content(html.ToString(), "text/html; charset=utf-8");
        }

        private static string Head(string title) => "<html><head><title>" + title + "</title></head><body>";

        private static string Banner() => "<section class=\"hero\"><h2>全场八折起</h2><p>注册会员即送优惠券</p></section>";

        private static string CouponList(string[] codes)
        {
            var sb = new StringBuilder("<ul class=\"coupons\">");
            foreach (var code in codes)
            {
                sb.Append("<li><button data-code=\"").Append(code).Append("\">领取优惠券</button></li>");
            }

            return sb.Append("</ul>").ToString();
        }

        private static string Foot() => "<footer><a href=\"/newsletter\">订阅新品资讯</a></footer></body></html>";
    }
}
