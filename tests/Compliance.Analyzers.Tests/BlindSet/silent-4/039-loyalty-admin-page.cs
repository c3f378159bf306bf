using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TechnoMinds.WebStore.Admin.Pages.Loyalty
{
    public class EditModel : PageModel
    {
        [BindProperty] public LoyaltyRuleInput Input { get; set; } = new LoyaltyRuleInput();

        [TempData] public string StatusMessage { get; set; }

        public IActionResult OnPost()
        {
            if (Input.PointsPerReview < 0)
                ModelState.AddModelError("Input.PointsPerReview", "Points for a review cannot be negative.");
            if (Input.DiscountPercent > 90)
                ModelState.AddModelError("Input.DiscountPercent", "You cannot give more than 90% off.");
            if (!ModelState.IsValid)
                return Page();

            _objService.Save(Input);
            StatusMessage = "Loyalty rule saved. Members get " + Input.PointsPerReview + " points for each review on the web store.";
            TempData["Success"] = "Coupon " + Input.CouponCode + " is now active.";
            return RedirectToPage("./Index");
        }

        public IActionResult OnPostDelete(int id)
        {
            _objService.Delete(id);
            StatusMessage = "Selected reviews deleted. Free gift rule removed.";
            return RedirectToPage("./Index");
        }
    }
}
