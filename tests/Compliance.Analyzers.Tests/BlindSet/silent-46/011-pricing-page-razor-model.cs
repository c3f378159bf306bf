using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ZonMate.Web.Pages;

public class PricingModel : PageModel
{
    public string Headline => "Grow your Amazon store. First month free.";
    public string Banner => "Black Friday for sellers: 40% off all ZonMate plans, code BFSELLER at checkout.";

    public PlanCard[] Plans { get; } =
    {
        new("Starter", 0, "Up to 100 buyer messages a month. No credit card needed."),
        new("Growth", 29, "Review monitoring for 50 ASINs and e-mail alerts on new one-star reviews."),
        new("Agency", 99, "Unlimited stores, a shared inbox and your own account manager on WhatsApp."),
    };

    public string Referral => "Refer another seller and both of you get $50 in ZonMate credit.";
    public string Newsletter => "Subscribe to our newsletter for Amazon sellers.";
}

public record PlanCard(string Name, int Usd, string Blurb);
