namespace Werkraum.Agentur.Ads;

/// <summary>Anzeigentexte für Google Ads, Kunde: Stadtbäckerei Hölzle (Filialen in Ulm).</summary>
public sealed record AdGroup(string Name, string[] Headlines, string[] Descriptions);

public static class BakeryAds
{
    public static readonly AdGroup[] Groups =
    {
        new("Easter",
            Headlines: ["Easter bread from Ulm", "20% off on Maundy Thursday", "Free coffee with every cake"],
            Descriptions: ["Visit our four bakeries in Ulm. Fresh every morning from five o'clock.", "Collect stamps: the tenth loaf is free."]),
        new("Wedding",
            Headlines: ["Wedding cakes made to order", "Book a tasting"],
            Descriptions: ["Call our pastry chefs and arrange a tasting. Rated 4.9 by brides and grooms on Google."]),
    };

    public static int MaxHeadline => Groups.SelectMany(g => g.Headlines).Max(h => h.Length);
}
