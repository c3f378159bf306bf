namespace Harrow.Advertising;

/// <summary>Headlines for Sponsored Brands and Google Ads; exported to the agency as CSV.</summary>
public static class AdHeadlines
{
    public static readonly AdGroup[] Groups =
    [
        new("gb-frames", ["Handmade steel frames", "Now 15% off", "Spring sale on frames", "Free UK delivery"]),
        new("gb-wheels", ["Wheels, built true", "Save on wheelsets", "Gift ideas for cyclists"]),
        new("de-frames", ["Stahlrahmen aus England", "Jetzt 15 % günstiger", "Kostenloser Versand"]),
        new("cn-frames", ["英国手工钢架", "限时八五折", "满额包邮"]),
    ];

    public static IEnumerable<string> ToCsv() =>
        from g in Groups
        from h in g.Headlines
        select $"{g.Name};{h};{h.Length}";

    public sealed record AdGroup(string Name, string[] Headlines)
    {
        public bool Fits => Headlines.All(h => h.Length <= 30);
    }
}
