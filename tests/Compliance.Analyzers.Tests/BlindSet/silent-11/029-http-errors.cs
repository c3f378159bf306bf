using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mall.Web.Controllers
{
    public class ReviewController : Controller
    {
        [HttpPost]
        public IActionResult Create(ReviewModel model)
        {
            if (model.Rating == 0)
                ModelState.AddModelError(nameof(model.Rating), "Please select between one and five stars.");
            if (!model.Bought)
                ModelState.AddModelError("", "You can only review products that you bought.");
            if (!ModelState.IsValid) return View(model);
            TempData["Success"] = "Your review has been saved and will appear after approval.";
            return RedirectToAction("Index");
        }

        [HttpPost]
        public IActionResult Delete(int id)
        {
            TempData["Info"] = "所选评价已删除";
            return Json(new { success = true, msg = "删除评价成功" });
        }

        [HttpPost]
        public IActionResult UseCoupon(string code) =>
            code.Length == 0 ? BadRequest("请输入优惠券代码") : Json(new { ok = true, msg = "优惠券已使用" });
    }

    public class ReviewModel { public int Rating { get; set; } public bool Bought { get; set; } }
}
