namespace ReclaimFba.Ui.Resources;

internal static class Strings
{
    public static string Title => "Reimbursements";
    public static string Intro => "We check your FBA inventory and get your money back for units that Amazon lost or damaged.";
    public static string FeeNote => "You pay 15% of what we recover for you. No recovery, no fee.";
    public static string FirstMonth => "Your first $500 in reimbursements are free of commission.";
    public static string EmptyState => "No open claims. You will be paid back automatically when Amazon approves a case.";
    public static string Step1 => "Invite our user by e-mail to your Seller Central account.";
    public static string Step2 => "Relax. We file the cases and you receive the compensation from Amazon.";
    public static string Testimonial => "\"Got 4,200 dollars back in two months, five stars!\" (Dan, kitchen brand)";
    public static string RateUs => "Do you like ReclaimFba? Rate us on the Amazon Selling Partner Appstore.";

    public static string Approved(decimal amount, string caseId) =>
        $"Good news: Amazon approved case {caseId} and will compensate you with {amount:C} in the next settlement.";
}
