namespace Saas.Billing;
public class PlanTexts
{
    public const string TrialBanner = "Your trial ends in 3 days. Upgrade now and save 20% with an annual plan.";
    public const string Upsell = "Upgrade to Pro and get two months free.";
    public const string Referral = "Invite a colleague and you both get a free month.";
}
