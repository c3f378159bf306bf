using System;
using System.Collections.Generic;
using System.Linq;

namespace Ironwood.Pricing;

/// <summary>Repricer. "Discount" here is a number, never a text to a buyer.</summary>
public sealed class Repricer(IPriceFeed feed)
{
    private static readonly Dictionary<string, decimal> DiscountByReason = new()
    {
        ["aged inventory over 180 days"] = 0.30m,
        ["lost buy box to a cheaper offer"] = 0.02m,
        ["special offer of a competitor"] = 0.05m,
        ["low review score, below 3.5 stars"] = 0.10m,
    };

    public IEnumerable<PriceChange> Plan(IEnumerable<Listing> listings)
    {
        foreach (var l in listings)
        {
            var (reason, pct) = DiscountByReason.FirstOrDefault(d => l.Flags.Contains(d.Key));
            if (reason is null) continue;
            var price = Math.Round(l.Price * (1 - pct), 2);
            if (price < l.Floor) { price = l.Floor; reason += " (limited by floor price, full discount not given)"; }
            yield return new PriceChange(l.Sku, price, $"{pct:P0} off: {reason}");
        }
    }

    public void Push(IEnumerable<PriceChange> changes)
    {
        foreach (var c in changes) feed.Submit(c.Sku, c.NewPrice, note: "auto discount, " + c.Reason);
    }
}

public sealed record PriceChange(string Sku, decimal NewPrice, string Reason);
