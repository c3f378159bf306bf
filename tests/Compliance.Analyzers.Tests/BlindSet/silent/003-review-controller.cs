using Microsoft.AspNetCore.Mvc;

namespace Shoply.Web.Controllers
{
    public class ProductReviewController : Controller
    {
        [HttpPost]
        public IActionResult Add(int productId, ReviewModel model)
        {
            if (!_orders.HasBought(CurrentUser.Id, productId))
                ModelState.AddModelError("", "You can only review products you have bought.");
            if (model.Rating is < 1 or > 5)
                ModelState.AddModelError(nameof(model.Rating), "Please choose a rating from 1 to 5 stars.");
            if (string.IsNullOrEmpty(model.Text))
                ModelState.AddModelError(nameof(model.Text), "Review text is required.");
            if (!ModelState.IsValid) return View(model);

            _reviews.Insert(model.ToEntity());
            TempData["Success"] = "Your review has been submitted and will appear after approval.";
            return RedirectToRoute("Product", new { productId });
        }
    }
}
