namespace PawKitchen.Web.Admin;

public class ReviewsAdminController : Controller
{
    [HttpPost]
    public IActionResult DeleteSelected(long[] ids)
    {
        TempData["Success"] = $"{ids.Length} selected reviews were deleted.";
        return RedirectToAction("Index");
    }

    [HttpPost]
    public IActionResult SaveCoupon(CouponModel model)
    {
        if (!ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(model.Code), "This coupon code exists already, please choose another one.");
            return View(model);
        }
        TempData["Success"] = "优惠券已保存，将于今晚生效。";
        return RedirectToAction("Coupons");
    }

    public IActionResult Export() => File(_csv.Reviews(), "text/csv", "five-star-reviews.csv");
    private readonly CsvExport _csv = new();
}
