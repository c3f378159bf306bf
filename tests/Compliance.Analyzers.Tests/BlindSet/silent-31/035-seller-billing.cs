namespace Parcelo.Billing;

// plans of our own SaaS product; shown on the account page of the seller
public static class PlanTexts
{
    public const string YearlyBadge = "2 months free with the yearly plan";
    public const string VoucherField = "Voucher";
    public const string VoucherInvalid = "This voucher is not valid for your plan.";
    public const string TrialInfo = "Free trial: 14 days, no card needed.";
    public const string DowngradeInfo = "After the downgrade the review monitor covers 20 ASINs only.";

    public static string InvoiceLine(Plan plan) =>
        plan.DiscountPercent > 0
            ? $"{plan.Name} subscription, {plan.DiscountPercent}% partner discount applied"
            : $"{plan.Name} subscription";
}

public record Plan(string Name, decimal MonthlyPrice, int DiscountPercent);
