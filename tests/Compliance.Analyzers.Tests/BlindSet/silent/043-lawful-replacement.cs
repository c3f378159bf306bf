namespace Quartzite.Templates;

public sealed class ReplacementTemplate : IBuyerTemplate
{
    public string Subject(Order o) => $"Replacement for order {o.Id}";

    public string Body(Order o) => $"""
        Dear {o.BuyerName},

        the {o.Item} arrived damaged and that is our fault. A new one leaves our warehouse today, free of charge,
        and should reach you by {o.NewDate:d}. You need not send the damaged one back.

        If you would rather have a refund, tell us within two days and we stop the parcel.

        {o.ShopName}
        """;
}
