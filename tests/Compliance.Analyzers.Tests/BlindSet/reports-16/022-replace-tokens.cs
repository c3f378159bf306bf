namespace Threadbare.Merge;

public static class TokenMerge
{
    private const string Outreach =
        "Dear %BuyerName%, your order %OrderId% deserves another. Here is %Discount% towards a second %Product%: %CouponCode%."; // expect: BSM1002|BSM1001

    private const string Chase =
        "Dear %BuyerName%, regarding %OrderId%: raise your %Stars% stars to five and the %Amount% lands on your card."; // expect: BSM2001|BSM2004

    private const string Address =
        "Dear %BuyerName%, the courier could not read the flat number of order %OrderId%. Which one is it, please?";

    public static string Render(string template, Merge m) => template
        .Replace("%BuyerName%", m.Buyer)
        .Replace("%OrderId%", m.OrderId)
        .Replace("%Product%", m.Product)
        .Replace("%CouponCode%", m.Code)
        .Replace("%Amount%", m.Amount)
        .Replace("%Stars%", m.Stars)
        .Replace("%Discount%", m.Discount);

    public static string Outward(Merge m) => Render(m.Kind switch { Kind.Win => Outreach, Kind.Chase => Chase, _ => Address }, m);
}
