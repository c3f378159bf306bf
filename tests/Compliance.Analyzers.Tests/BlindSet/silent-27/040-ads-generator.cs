namespace AdLab;

public sealed class HeadlineMaker
{
    // Sponsored Brands headlines, shown to everybody in Amazon search
    private static readonly string[] AdHeadlines =
    [
        "Brew better at home",
        "Save on summer grills",
        "New: the cast iron family",
        "Gifts for tea lovers",
    ];

    public IEnumerable<SponsoredBrandAd> Make(string brand, IReadOnlyList<string> asins)
    {
        foreach (var h in AdHeadlines)
            yield return new SponsoredBrandAd { BrandName = brand, Headline = h, Asins = asins, DailyBudget = 15m };
    }
}

public sealed class SponsoredBrandAd
{
    public string BrandName { get; init; } = "";
    public string Headline { get; init; } = "";
    public IReadOnlyList<string> Asins { get; init; } = [];
    public decimal DailyBudget { get; init; }
}
