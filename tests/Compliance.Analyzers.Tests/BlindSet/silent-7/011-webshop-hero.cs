using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Corvid.Storefront.Pages;

/// <summary>Landing page of our own web shop (corvid-paint.example), not a marketplace.</summary>
public class IndexModel : PageModel
{
    public HeroBanner Hero { get; private set; } = default!;
    public IReadOnlyList<Tile> Tiles { get; private set; } = [];

    public void OnGet()
    {
        Hero = new HeroBanner(
            Headline: "Spring sale: up to 40% off wall paint",
            Tagline: "New colours, new brushes, same honest prices",
            ButtonCaption: "Shop now");

        Tiles =
        [
            new Tile("Gift cards", "/gift-cards", "gift-card.webp"),
            new Tile("Free delivery over $49", "/delivery", "van.webp"),
            new Tile("Top rated", "/collections/top-rated?minStars=4", "stars.webp"),
            new Tile("Outlet: last tins at half price", "/outlet", "tin.webp"),
        ];
        ViewData["Title"] = "Corvid Paint | Sale, coupons and gift cards";
        ViewData["MetaDescription"] = "Order wall paint online. Sign up for the newsletter and save 10%.";
    }
}

public sealed record HeroBanner(string Headline, string Tagline, string ButtonCaption);
public sealed record Tile(string Caption, string Href, string Image);
