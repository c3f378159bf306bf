namespace Copperleaf.Compliance.Catalogue;

public sealed class RuleCatalogue
{
    public static readonly Rule[] Rules =
    [
        new("R-01", Severity.Error, "Incentivised review",
            Explanation: "Nothing of value may be tied to a review: no gift card, no refund, no free product, no longer warranty."),
        new("R-02", Severity.Error, "Coupon in message",
            Explanation: "Coupon and promo codes must not be sent to individual buyers. Marketing sets up public coupons instead."),
        new("R-03", Severity.Error, "Star request",
            Explanation: "Templates that ask for five stars, for a positive review or for a changed review are rejected."),
        new("R-04", Severity.Warning, "Contact details",
            Explanation: "Phone numbers, e-mail addresses and messenger accounts are stripped before the template is stored."),
    ];
}

public sealed record Rule(string Id, Severity Severity, string Title, string Explanation);
