namespace Campaigner.Ads;

/// <summary>Texts of Google and Meta ads for clients of the agency. Shown to the public, never to Amazon buyers.</summary>
public static class AdCopy
{
    public static readonly AdText[] GoogleAds =
    [
        new("Trail Shoes Sale", "Up to 40% off trail shoes. Free shipping in the store of the brand."),
        new("New Spring Colours", "See the new collection online now."),
    ];

    public static readonly AdText[] MetaAds =
    [
        new("Run with us", "Win a pair of trail shoes: enter the prize draw on the page of the brand."),
        new("Gift cards", "Short of ideas? Our gift cards fit every foot."),
    ];
}

public sealed record AdText(string Headline, string Description);
