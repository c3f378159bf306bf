namespace Halden.Compliance.Rules;

/// <summary>
/// Forbids texts such as "please leave us a five-star review" or "use coupon SAVE10".
/// Buyers must not be offered gift cards, cash back or discounts on the next order.
/// </summary>
public sealed class NoIncentiveRule : ComplianceRule
{
    // Example of a hit: "We will refund you via PayPal if you delete your review."
    public override string Id => "HLD-004";

    public override string Title => "Incentives are forbidden in buyer messages";

    public override string Description => "Messages must not offer coupons, gift cards or refunds in exchange for reviews.";

    public override string Remedy => "Remove the incentive. Use the Solicitations API to request reviews.";

    public override Severity DefaultSeverity => Severity.Error;
}
