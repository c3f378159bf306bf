using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace WebShop.Pages
{
    /// <summary>Landing page of ilkleycandle.example, our own shop.</summary>
    public class LandingModel : PageModel
    {
        public string HeroTitle { get; private set; } = "Winter sale: up to 30% off all candles";
        public string HeroButton { get; private set; } = "Shop the sale";
        public string MetaDescription { get; private set; } = "Hand-poured soy candles from Ilkley. Free delivery over £30, gift cards available.";
        public string Banner => "Free gift with every order over £50";
        public string CouponHint => "Coupon code";

        public IActionResult OnGet()
        {
            ViewData["Title"] = "Winter sale";
            ViewData["Keywords"] = "candles, discount, sale, gift card, voucher";
            return Page();
        }
    }
}
