using Microsoft.AspNetCore.Mvc;

namespace OfficeSupply.Web.Components
{
    // Banner of our own web shop (no marketplace)
    public class PromoBannerViewComponent : ViewComponent
    {
        public IViewComponentResult Invoke(string segment)
        {
            var model = new BannerModel
            {
                Headline = segment == "b2b" ? "Paper pallets: volume prices from 10 boxes" : "Back to school: up to 40% off",
                Caption = "Offer valid while stocks last. Coupons cannot be combined.",
                ButtonText = "Shop the sale",
                ButtonUrl = "/sale",
            };
            return View(model);
        }
    }

    public class BannerModel
    {
        public string Headline { get; set; } = "";
        public string Caption { get; set; } = "";
        public string ButtonText { get; set; } = "";
        public string ButtonUrl { get; set; } = "";
    }
}
