namespace Erne.Web.Pages
{
    public class AnswerModel : PageModel
    {
        public string Draft { get; private set; } = "";

        public void OnGet(bool broken, bool wantsRefund, string name)
        {
            Draft = $"Hello {name}, " + (broken
                ? wantsRefund
                    ? "we have refunded the broken fan in full."
                    : "a new fan is on its way, at no charge."
                : "the fan has three speeds; hold the button for two seconds to change them.");

            ViewData["Title"] = broken ? "Claim" : "Question";
            ViewData["Hint"] = wantsRefund ? "Refund in Manage Orders first" : "Answer within 24 hours";
        }
    }
}
