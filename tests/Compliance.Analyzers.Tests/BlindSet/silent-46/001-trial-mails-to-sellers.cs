using System;

namespace FeedbackHarbor.Billing.Mails;

/// <summary>Mails to our subscribers (sellers), never to Amazon buyers.</summary>
internal static class TrialMails
{
    public static string EndingSoon(string sellerName, DateTime ends) =>
        $"Hi {sellerName}, your FeedbackHarbor trial ends on {ends:MMMM d}. Upgrade before then with code HARBOR25 and pay 25% less for the first three months.";

    public static string Expired(string sellerName) =>
        $"Hi {sellerName}, your trial is over and your campaigns are paused. Pick a plan to send again; yearly plans include two months free.";

    public static string Winback(string sellerName) =>
        $"Hi {sellerName}, we miss your store in FeedbackHarbor. Come back to the Pro plan this week for half the price.";

    public static string RateUs(string sellerName) =>
        $"Hi {sellerName}, enjoying FeedbackHarbor? Leave us a five-star rating in the Selling Partner Appstore, it takes a minute.";
}
