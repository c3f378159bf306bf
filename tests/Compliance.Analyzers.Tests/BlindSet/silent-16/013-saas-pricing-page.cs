namespace Parley.Marketing.Site;

/// <summary>Copy of parley.example/pricing: the plans that we sell to helpdesk teams.</summary>
public static class PricingPage
{
    public const string Hero = "The helpdesk for marketplace sellers";
    public const string AnnualToggle = "Pay yearly and save 20%";

    public static readonly Plan[] Plans =
    [
        new("Starter", 29m, ["1 inbox", "Macros", "Amazon, eBay and Shopify"]),
        new("Team", 79m, ["5 inboxes", "Chat bot", "Two months free on the yearly plan"]),
        new("Scale", 249m, ["Unlimited inboxes", "Compliance guard", "Priority phone support"]),
    ];

    public static readonly Faq[] Questions =
    [
        new("Do you offer discounts for charities?", "Yes, registered charities get 30% off every plan."),
        new("Is there a trial?", "The first fourteen days are free, no card needed."),
    ];
}

public sealed record Plan(string Name, decimal PerMonth, string[] Features);
public sealed record Faq(string Question, string Answer);
