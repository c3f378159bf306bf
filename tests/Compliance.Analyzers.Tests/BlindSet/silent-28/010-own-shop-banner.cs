namespace Integra.Storefront.Components;

public sealed class HeroBannerComponent : ViewComponent
{
    private static readonly Banner[] s_banners =
    [
        new("Spring Sale", "Up to 40% off garden furniture", "/sale/garden"),
        new("Gift cards", "The perfect present: gift cards from 10 to 200 euros", "/gift-cards"),
        new("新品上架", "全场满 200 减 30", "/new"),
    ];

    public IViewComponentResult Invoke(int index) => View(s_banners[index % s_banners.Length]);

    public sealed record Banner(string Title, string Teaser, string Href);
}
