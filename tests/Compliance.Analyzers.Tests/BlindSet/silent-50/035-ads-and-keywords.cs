namespace NorthStarAgency.Ppc;

public sealed record AdGroup(string Name, decimal Bid, string[] Keywords, string[] NegativeKeywords);

public static class KettleCampaign
{
    public static readonly AdGroup[] Groups =
    [
        new("kettle-exact", 1.20m,
            ["gooseneck kettle", "pour over kettle", "kettle gift for him"],
            ["free kettle", "kettle coupon", "kettle gift card", "kettle discount code"]),
        new("kettle-broad", 0.65m,
            ["coffee gifts", "5 star kettle", "best reviewed kettle"],
            ["kettle review", "kettle cashback", "kettle giveaway"]),
    ];

    public const string SponsoredBrandHeadline = "Pour slower. Taste more.";
    public const string SocialAdHeadline = "Meet the kettle baristas talk about";
    public const string SocialAdBody = "Matte black, precise, quiet. Now 15% off in our spring event.";
}
