namespace Integra.Billing.Plans;

/// <summary>Texts on the pricing page of our own software; the reader is a seller who may subscribe.</summary>
public static class PlanDescriptions
{
    public static readonly Plan Starter = new(
        Name: "Starter",
        Summary: "For one marketplace. Includes the review dashboard and the coupon planner.",
        Price: 19m);

    public static readonly Plan Team = new(
        Name: "Team",
        Summary: "For up to five agents. Pay yearly and save two months.",
        Price: 79m);

    public static string FeatureText(PlanFeature feature) => feature switch
    {
        PlanFeature.Screening => "Stops messages with coupons, gift cards or review incentives before Amazon does.",
        PlanFeature.Solicitations => "Calls Amazon's Request a Review for every delivered order.",
        _ => "More on the help page",
    };
}
