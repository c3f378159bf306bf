using Microsoft.AspNetCore.Components;

namespace Hartwell.Web.Components.Home;

public partial class HeroBanner : ComponentBase
{
    private static readonly IReadOnlyList<Slide> Slides =
    [
        new("winter-sale.webp", Heading: "Winter sale: up to 40% off bedding", Cta: "Shop the sale", Url: "/sale/winter"),
        new("newsletter.webp", Heading: "Join our newsletter and get 10% off your first order", Cta: "Sign up", Url: "/newsletter"),
        new("gift.webp", Heading: "Free gift wrapping on every order over £30", Cta: "Find a present", Url: "/gifts"),
        new("refer.webp", Heading: "Refer a friend and you'll both save £5", Cta: "Get your link", Url: "/refer"),
    ];

    [Parameter] public int Interval { get; set; } = 6000;

    private MarkupString Strapline => new("<p class=\"strap\">Use code <b>COSY15</b> at the checkout for 15% off throws</p>");

    private string MetaDescription { get; } = "Hartwell Home: duvets, towels and throws. New customers get 10% off with code HELLO10.";

    private int _current;

    private void Next() => _current = (_current + 1) % Slides.Count;

    private sealed record Slide(string Image, string Heading, string Cta, string Url);
}
