using System;
using System.Collections.Generic;

namespace Ads.Campaigns
{
    /// <summary>Sponsored-brand headlines sent to the Advertising API; shown in search results, not to single buyers.</summary>
    public class HeadlineCatalog
    {
        public IReadOnlyList<AdHeadline> Load() => new List<AdHeadline>
        {
            new AdHeadline("SB-01", "Save 20% on kettles this week"),
            new AdHeadline("SB-02", "Buy one, get one free"),
            new AdHeadline("SB-03", "Rated 4.7 of 5 stars"),
            new AdHeadline("SB-04", "Gifts under $25"),
            new AdHeadline("SB-05", "New: the glass series"),
        };

        public decimal Budget(string id) => id switch
        {
            "SB-01" => 40m,
            "SB-02" => 25m,
            _ => 10m,
        };
    }

    public record AdHeadline(string Id, string Headline);
}
