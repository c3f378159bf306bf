namespace Repricer.Companion.Rules;

public static class PriceRules
{
    public static RuleSet Create() => new RuleSet("Price rules")
        .Add(new PriceRule
        {
            Name = "Never go below 10% off list price",
            HelpText = "The repricer keeps the price above 90% of the list price, even when a competitor runs a coupon.",
            Floor = 0.90m,
        })
        .Add(new PriceRule
        {
            Name = "Match lightning deal",
            HelpText = "Lowers the price to that of the deal while the deal is live. Clip coupons are not taken into account.",
            Floor = 0.70m,
        })
        .Add(new PriceRule
        {
            Name = "Buy one get one",
            HelpText = "Pauses repricing while a buy-one-get-one promotion or a free gift is configured in Seller Central.",
            Paused = true,
        });
}
