using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DuLiZhan.Storefront.Pages.Cart
{
    public class IndexModel : PageModel
    {
        private readonly ICartService _cart;

        public IndexModel(ICartService cart) => _cart = cart;

        public string Banner { get; private set; }
        public string CouponTip { get; private set; }

        [BindProperty]
        public string CouponCode { get; set; }

        public async Task OnGetAsync()
        {
            var cart = await _cart.GetAsync(User);
            Banner = cart.Total < 49 ? "满 49 美元包邮" : "已享受包邮";
            ViewData["Title"] = "Shopping cart";
            ViewData["Newsletter"] = "Join our newsletter and get 10% off your first order";
        }

        public async Task<IActionResult> OnPostCouponAsync()
        {
            var result = await _cart.ApplyCouponAsync(User, CouponCode);
            switch (result)
            {
                case CouponResult.Ok:
                    CouponTip = "优惠码已使用";
                    break;
                case CouponResult.Expired:
                    ModelState.AddModelError(nameof(CouponCode), "This coupon code is expired");
                    break;
                case CouponResult.Used:
                    ModelState.AddModelError(nameof(CouponCode), "You have already used this coupon code");
                    break;
                default:
                    ModelState.AddModelError(nameof(CouponCode), "优惠码无效，请检查后重新输入");
                    break;
            }
            return Page();
        }
    }
}
