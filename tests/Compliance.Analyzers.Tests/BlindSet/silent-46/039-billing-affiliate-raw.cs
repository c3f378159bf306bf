using System;

namespace MapleDesk.Billing;

/// <summary>Invoices and partner mails for the agencies and sellers who pay for MapleDesk.</summary>
public sealed class SubscriptionMailComposer
{
    public string PriceChange(string agency, decimal oldPrice, decimal newPrice) => $"""
        Hello {agency},

        from March on your MapleDesk plan costs {newPrice:C} instead of {oldPrice:C} a month.
        Pay for a year in advance and you keep the old price and get 10% off.

        MapleDesk Billing, billing@mapledesk.example
        """;

    public string Affiliate(string agency, string link) => $"""
        Hello {agency},

        share your partner link {link} with other Amazon sellers. For every paid MapleDesk account you receive
        a commission of $40, paid out through PayPal at the end of the month.

        MapleDesk Partners
        """;

    public string SeatGift(string agency) =>
        $"Hello {agency}, your workspace turned one! We added two free MapleDesk seats to your subscription.";
}
