namespace LarchLantern.Links;

public static class BuyerHelpLinks
{
    private const string Orders = "https://www.amazon.com/gp/css/order-history";
    private const string Returns = "https://www.amazon.com/returns";

    public static string ReturnMessage(string first) =>
        $"Hi {first}, you can start the return at {Returns}. The label is prepaid, so you only need tape and patience.";

    public static string InvoiceMessage(string first) =>
        $"Hi {first}, the invoice is at {Orders}, next to the order number. It prints on one page if you tell it to.";

    public static string TrackMessage(string first, string trackingId) =>
        $"Hi {first}, your parcel has the tracking number {trackingId}. The live status is at {Orders} under Track package.";
}
