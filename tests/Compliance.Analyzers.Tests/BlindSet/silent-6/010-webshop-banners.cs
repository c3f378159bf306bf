using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumiere.WebShop.Pages;

/// <summary>Landing page of our own web shop (lumiere-candles.example).</summary>
public class IndexModel : PageModel
{
    public List<HeroBanner> Banners { get; private set; } = new();
    public string MetaDescription { get; } = "Hand-poured soy candles. Free shipping over $40, 10% off your first order with newsletter sign-up.";

    public void OnGet()
    {
        Banners = new List<HeroBanner>
        {
            new() { Title = "Black Friday", Subtitle = "Up to 50% off all winter scents", ButtonText = "Shop the sale", Href = "/sale" },
            new() { Title = "Refer a friend", Subtitle = "Give $10, get $10", ButtonText = "Get your link", Href = "/refer" },
            new() { Title = "Gift cards", Subtitle = "The present that always fits", ButtonText = "Buy a gift card", Href = "/gift-cards" },
        };

        if (User.Identity?.IsAuthenticated == true)
            Banners.Add(new HeroBanner { Title = "Members' week", Subtitle = "A free tealight set in every basket", ButtonText = "Start shopping", Href = "/members" });
    }

    public class HeroBanner
    {
        public string Title { get; set; } = "";
        public string Subtitle { get; set; } = "";
        public string ButtonText { get; set; } = "";
        public string Href { get; set; } = "";
    }
}
