namespace Integra.Care.Decisions;

public static class RemedyPhrases
{
    public static (string Subject, string Body) Compose(ComplaintCase c) =>
        c.IsDamaged
            ? ("Your damaged parcel", "Dear buyer, we have arranged a replacement through Amazon; keep the damaged one.")
            : ("Your request", "Dear buyer, we transfer 15 dollars to your PayPal account if you withdraw the A-to-z claim."); // expect: BSM1003|BSM1004|BSM3003

    public static string Closing(bool repeatBuyer)
    {
        var message = repeatBuyer
            ? "Dear buyer, for regular guests like you we keep a lower price, ask for it next time." // expect: BSM1001|BSM1006
            : "Dear buyer, thank you for letting us know that the parcel has arrived.";
        return message;
    }
}
