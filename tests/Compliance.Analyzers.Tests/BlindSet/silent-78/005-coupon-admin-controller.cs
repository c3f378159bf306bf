using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Brightside.Shop.Areas.Admin.Controllers
{
    [Area("Admin")]
    [Authorize(Roles = "Manager")]
    public class CouponController : Controller
    {
        private readonly ShopContext _db;

        public CouponController(ShopContext db) => _db = db;

        public async Task<IActionResult> Index()
        {
            ViewData["Title"] = "Coupons and gift cards";
            return View(await _db.Coupons.OrderBy(c => c.Code).ToListAsync());
        }

        [HttpPost]
        public async Task<IActionResult> Create(CouponModel model)
        {
            if (model.Percent <= 0 || model.Percent > 90)
            {
                ModelState.AddModelError(nameof(model.Percent), "The discount must be between 1% and 90%.");
            }

            if (await _db.Coupons.AnyAsync(c => c.Code == model.Code))
            {
                ModelState.AddModelError(nameof(model.Code), "This promo code is already in use.");
            }

            if (!ModelState.IsValid)
            {
                return View(model);
            }

            _db.Coupons.Add(model.ToEntity());
            await _db.SaveChangesAsync();
            TempData["Success"] = "The coupon was created.";
            return RedirectToAction(nameof(Index));
        }

        [HttpPost]
        public async Task<IActionResult> DeleteReviews(int[] ids)
        {
            var reviews = await _db.Reviews.Where(r => ids.Contains(r.Id)).ToListAsync();
            _db.Reviews.RemoveRange(reviews);
            await _db.SaveChangesAsync();
            TempData["Success"] = $"{reviews.Count} reviews were deleted.";
            return RedirectToAction("Index", "Review");
        }
    }
}
