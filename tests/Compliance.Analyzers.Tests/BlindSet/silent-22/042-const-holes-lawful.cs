namespace Harbour.Templates;

internal static class Facts
{
    public const string Carrier = "Evri";
    public const string Window = "30 days";
    public const string Relay = "this message thread";
    public const string Orders = "https://www.amazon.co.uk/gp/css/order-history";
}

public static class BuyerServiceLetters
{
    public const string Return = $"You have {Facts.Window} to send the gloves back; the label is under {Facts.Orders}.";
    public const string Lost = $"{Facts.Carrier} has confirmed that your parcel is lost. We have refunded the full price of this order.";
    public const string Answer = $"Please answer in {Facts.Relay} whether you would like a new pair or your money back.";
    public const string Swap = "The left glove was sewn wrongly. A new pair ships " + "today, free of charge.";
    public const string Refuse = $"We are not allowed to offer " + "discounts or gifts by message, so the price on the page stands.";
    public static readonly string Wool = string.Format("The gloves are {0} wool and {1} nylon.", "80%", "20%");
}
