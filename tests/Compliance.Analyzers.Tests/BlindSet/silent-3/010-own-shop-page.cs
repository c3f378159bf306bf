using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Brockmann.Shop.Web.Pages;

// Startpage of our own web shop, nothing to do with the marketplace channels
public class IndexModel : PageModel
{
    public string HeroTitle { get; private set; } = "Summer sale: pumps up to 30% off";
    public string HeroSubtitle { get; private set; } = "Free delivery from 50 EUR within Germany";
    public string NewsletterTeaser { get; private set; } = "Subscribe to the newsletter and save 5 EUR on the first order.";
    public string MetaDescription => "Garden pumps, hoses and spare parts. Now with gift cards and a new loyalty programme.";
    public string[] Badges => ["New", "Bestseller", "-20%", "Gift idea"];

    public bool ShowBanner { get; private set; }

    public void OnGet(string? campaign)
    {
        ShowBanner = campaign is "summer" or "blackweek";
        if (campaign == "blackweek")
        {
            HeroTitle = "Black Week deals";
            HeroSubtitle = "Every day a new offer";
        }
        ViewData["Title"] = "Home";
        ViewData["Canonical"] = "https://www.brockmann-pumpen.example/";
    }
}
