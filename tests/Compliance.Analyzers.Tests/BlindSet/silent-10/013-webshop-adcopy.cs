using System.Collections.Generic;

namespace OwnShop.Cms.Blocks
{
    /// <summary>Landing-page blocks of our own (non-Amazon) web shop.</summary>
    public class HomePageSeed
    {
        public IEnumerable<PageBlock> Blocks()
        {
            yield return new BannerBlock { Title = "Spring sale: up to 30% off", Slug = "spring-sale", CssClass = "banner--pink" };
            yield return new BannerBlock { Title = "Free gift with every order over $50", Slug = "free-gift" };
            yield return new ProductBlock { Sku = "LAMP-1", ShortDescription = "A gift box with two lamps, thanks to its sturdy lid ideal for moving house." };
            yield return new FooterBlock { Caption = "Follow us on Facebook", Href = "https://www.facebook.com/ownshop.example" };
            yield return new BannerBlock { Title = "新人首单立减 20 元", Slug = "xinren", CssClass = "banner--red" };
        }
    }

    public abstract class PageBlock { public string Slug { get; set; } = ""; }
    public class BannerBlock : PageBlock { public string Title { get; set; } = ""; public string CssClass { get; set; } = ""; }
    public class ProductBlock : PageBlock { public string Sku { get; set; } = ""; public string ShortDescription { get; set; } = ""; }
    public class FooterBlock : PageBlock { public string Caption { get; set; } = ""; public string Href { get; set; } = ""; }
}
