namespace Pinecone.Pages;

public class ReviewModel : PageModel
{
    public IActionResult OnPost()
    {
        if (!HasBought) ModelState.AddModelError("", "You can only leave a review for products that you have bought.");
        TempData["Message"] = "Thank you for your review! It will be visible after approval.";
        StatusMessage = "Your review was saved. You earn 10 points for it.";
        return Page();
    }
}
