namespace Threadbare.Links;

public static class AmazonLinkTexts
{
    private const string Orders = "https://www.amazon.co.uk/gp/css/order-history";
    private const string Returns = "https://www.amazon.co.uk/returns";

    public static string Track(string buyer, string orderId) =>
        $"Dear {buyer}, the carrier rang the wrong bell. You can choose a new day for order {orderId} under {Orders}.";

    public static string Label(string buyer, string orderId) =>
        $"Dear {buyer}, you asked how to send back order {orderId}: open {Returns}, choose the blanket and print the label. The return costs you nothing.";

    public static string Claim(string buyer) =>
        $"Dear {buyer}, if the parcel has not come by Monday, you can file an A-to-z claim on https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=201889410.";

    public static string Invoice(string buyer, string orderId) =>
        string.Format("Dear {0}, the invoice of order {1} is on {2}, behind the word Invoice.", buyer, orderId, Orders);

    public static string Address(string buyer, string orderId) =>
        $"Dear {buyer}, the driver cannot find the house for order {orderId}. Is it number 4 or 4a? Just reply to this message.";
}
