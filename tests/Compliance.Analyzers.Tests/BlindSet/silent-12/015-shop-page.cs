using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pinnacle.WebShop.Pages;

/// <summary>Landing page of our own web shop (pinnacle-pans.example), not connected with Amazon.</summary>
public class IndexModel(IBannerStore banners) : PageModel
{
    public string HeroTitle { get; private set; } = "Winter sale: 30% off all cast-iron pans";
    public string HeroButton { get; private set; } = "Shop now";
    public string NewsletterTeaser => "Sign up for the newsletter and get 10% off";
    public string MetaDescription => "Hand-made pans from Solingen. Free shipping over 50 euros, coupon codes and new deals every week.";

    public IReadOnlyList<Banner> Banners { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Banners = await banners.CurrentAsync() is { Count: > 0 } list
            ? list
            : [new Banner("Buy two, get one free", "/sale"), new Banner("Gift cards from $25", "/gift-cards")];
        ViewData["Title"] = "Pans, pots and gift cards";
        ViewData["OgTitle"] = "Up to 40% off on Black Friday";
    }
}
