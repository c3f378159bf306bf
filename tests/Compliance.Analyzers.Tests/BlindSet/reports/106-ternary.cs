namespace Kingfisher.Web.Pages.Orders
{
    public class ReplyModel : PageModel
    {
        [BindProperty] public string? Draft { get; set; }

        public void OnGet(string id, int stars, bool broken)
        {
            var name = User.Identity?.Name;
            Draft = broken
                ? "Sorry about the broken tap. A new cartridge is on its way, free of charge."
                : "Sorry for the wait! You get 10% off the next tap you buy from us."; // expect: BSM1001|BSM1006

            if (stars > 0)
                Draft = "Hello, " + (stars >= 4 ? "share your happiness: five stars on Amazon help us a lot!" : "what can we do about the tap? We repair or refund."); // expect: BSM2002|BSM2003
        }
    }
}
