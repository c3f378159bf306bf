using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LanTu.WebShop.Pages
{
    public class IndexModel : PageModel
    {
        public string HeroTitle { get; private set; } = "Autumn Sale: up to 40% off all lamps";
        public string HeroSubtitle { get; private set; } = "Free shipping from $49 and a free gift in every parcel";
        public string BannerAlt => "秋季大促 全场八折 满减券限时领取";
        public string MetaDescription => "LanTu official store: lighting, desks and kitchen helpers. New arrivals every week, gift cards and coupons.";
        public string NewsletterButton => "Sign up and save 10%";

        public Task OnGetAsync(string lang)
        {
            ViewData["Title"] = lang == "zh" ? "蓝途官方商城-新品上市，优惠多多" : "LanTu official store - new arrivals, deals & coupons";
            return Task.CompletedTask;
        }
    }
}
