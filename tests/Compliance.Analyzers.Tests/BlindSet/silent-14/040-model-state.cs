using Microsoft.AspNetCore.Mvc;

namespace Storefront.Web.Controllers;

public class ReviewsController : Controller
{
    private readonly IReviewService _reviews;
    public ReviewsController(IReviewService reviews) => _reviews = reviews;

    [HttpPost]
    public IActionResult Post(ReviewForm form)
    {
        if (form.Stars is < 1 or > 5)
            ModelState.AddModelError(nameof(form.Stars), "Please choose a rating from 1 to 5 stars.");

        if (!_reviews.HasBought(User, form.ProductId))
            ModelState.AddModelError("", "You can only review products that you have bought in this shop.");

        if (form.Text.Contains("http"))
            ModelState.AddModelError(nameof(form.Text), "Links are not allowed in a review. Please remove the link.");

        if (!ModelState.IsValid)
            return View(form);

        _reviews.Add(form);
        TempData["Info"] = "Your review was saved and appears after a check. You can edit or delete your review for 14 days.";
        return RedirectToAction("Details", "Products", new { id = form.ProductId });
    }
}
