using System.Web.Mvc;

namespace Harcourt.Watches.Web.Helpers
{
    public static class ShopHelpers
    {
        public static MvcHtmlString CouponBox(this HtmlHelper html)
        {
            return MvcHtmlString.Create("<label for=\"coupon\">Coupon code</label><input id=\"coupon\" name=\"coupon\" /><button>Redeem</button>");
        }

        public static MvcHtmlString ReviewTab(this HtmlHelper html, int count)
        {
            return MvcHtmlString.Create("<a href=\"#reviews\">Reviews (" + count + ")</a><a href=\"#write\">Write a review</a>");
        }

        public static string CartState(string state)
        {
            switch (state)
            {
                case "COUPON_USED": return "This coupon was already used.";
                case "COUPON_MIN": return "The coupon needs a basket of at least 50 EUR.";
                case "GIFT_OUT": return "The free gift is out of stock and was removed.";
                case "CARD_EMPTY": return "The gift card has no money left.";
                default: return "The basket was changed.";
            }
        }
    }
}
