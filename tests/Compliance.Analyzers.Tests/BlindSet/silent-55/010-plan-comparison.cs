namespace ReviewRadar.Web.Pricing;

public sealed record PlanFeature(string Title, bool Starter, bool Pro, string Help);

public static class PlanComparison
{
    public static readonly List<PlanFeature> Features = new()
    {
        new("Negative review alerts", true, true, "Get an e-mail the moment one of your products receives a 1- or 2-star review."),
        new("Bulk Request a Review", false, true, "Triggers Amazon's own review request for every eligible order. You cannot edit the text."),
        new("Feedback removal assistant", false, true, "Finds seller feedback that Amazon will strike out because it is about the product or FBA."),
        new("WhatsApp support", false, true, "Talk to our success team on WhatsApp, Monday to Friday."),
    };

    public const string AnnualBanner = "Pay yearly and save 20% on your ReviewRadar subscription.";
    public const string TrialBanner = "Start your 14-day free trial. No credit card needed.";
    public const string ReferBanner = "Refer another seller and both of you get one month of ReviewRadar Pro for free.";
    public const string UpgradeCta = "Use code PRO25 when you upgrade your workspace before Friday.";

    public static string Limit(int used, int max) =>
        $"You have used {used} of {max} review requests this month. Upgrade your plan to send more.";
}
