using System;
using System.Linq;

namespace Corvane.Marketplace.Cases;

public sealed record CaseText(string Code, string Marketplace, string Body, int MaxUses = 1);

public static class CaseTexts
{
    public static readonly CaseText[] All =
    [
        new("REF-01", "US", "Dear buyer, the refund of $18.90 for the missing charger on order {0} went through today. Amazon will show it on your card within five days."),
        new("REF-02", "US", "Dear buyer, the label for your return of order {0} is paid by us. Please use it before the 14th."),
        new("FB-01", "US", "Dear buyer, until you take down the seller feedback you left for order {0}, our team will not be able to look at your refund."), // expect: BSM2005
        new("FB-02", "UK", "Dear buyer, your rating of us as a seller pulls our score below target. We will wire the price of order {0} to you as soon as that feedback is withdrawn."), // expect: BSM2005|BSM2001
        new("LEG-01", "US", "Dear buyer, only a liar would open a claim on order {0}. Drop it or you will hear from our attorneys.", 3), // expect: BSM4003
        new("GEN-01", "UK", "Dear buyer, thanks for the photo. The crack is clear to see, so a replacement for order {0} ships on Monday."),
    ];

    public static CaseText Find(string code, string marketplace) =>
        All.FirstOrDefault(t => t.Code == code && t.Marketplace == marketplace)
        ?? throw new ArgumentException($"no text {code} for {marketplace}", nameof(code));
}

public sealed class CaseResponder(IBuyerMessaging messaging, ICaseLog log)
{
    public void Respond(string amazonOrderId, string code, string marketplace)
    {
        var text = CaseTexts.Find(code, marketplace);
        if (log.CountUses(amazonOrderId, code) >= text.MaxUses)
        {
            log.Write($"{code} already used for {amazonOrderId}, skipped");
            return;
        }

        messaging.Send(amazonOrderId, string.Format(text.Body, amazonOrderId));
    }
}
