namespace Tannhaus.Orders.Messaging;

public static class DelayLetters
{
    public const string CarrierDelay =
        "Hello {BuyerName}, your order {OrderId} was held up at the carrier's hub by the storm. The new delivery date is {NewDate}. " +
        "If that is too late for you, tell us here and we will refund the order in full.";

    public const string LostParcel = """
        Hello {BuyerName},

        the carrier has confirmed that the parcel for order {OrderId} is lost. We have shipped a
        replacement today at no cost to you. It should arrive on {NewDate}. You do not need to pay anything,
        and if the first parcel turns up after all you can simply refuse it.

        Kind regards
        Tannhaus customer care
        """;

    public const string WrongColour =
        "Hello {BuyerName}, we are sorry: our warehouse packed the grey cushion instead of the blue one. " +
        "The right one is on its way free of charge. A prepaid label for the grey one is in your orders under \"Return or replace items\".";

    public static string UpgradeNotice(string orderId, string date) =>
        $"Order {orderId}: because we packed it a day late, we moved your parcel to express shipping at our own expense. " +
        $"You still receive it by {date}, as promised at checkout.";
}
