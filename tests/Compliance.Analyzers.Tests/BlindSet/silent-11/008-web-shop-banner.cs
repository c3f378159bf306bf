using System.Collections.Generic;

namespace Gearloft.WebShop.Pages
{
    // Home page of our own web shop (gearloft-shop.com), not used on marketplaces.
    public class HomePageModel
    {
        public string HeroTitle => "Summer sale: up to 40% off";
        public string HeroSubtitle => "Free shipping on orders over $50";

        public IReadOnlyList<Banner> Banners { get; } = new[]
        {
            new Banner("/sale", "Shop the sale", "img/sale.webp"),
            new Banner("/gift-cards", "Gift cards from $10", "img/gift.webp"),
            new Banner("/new", "New arrivals", "img/new.webp"),
        };

        public string MetaDescription { get; } = "Belts, bags and travel gear. Up to 40% off in the summer sale, free returns.";
        public string NewsletterHeading { get; } = "Newsletter";
    }

    public record Banner(string Href, string Caption, string Image);
}
