namespace Basecamp7.Messaging;

public static class DeliveryTexts
{
    public const string WhereIsIt =
        "You can follow the parcel under https://www.amazon.com/gp/your-account/order-history; it left our depot on Tuesday.";

    public const string ReturnHowTo =
        "To return the boots please open https://www.amazon.co.uk/returns, choose the order and print the label there.";

    public const string HelpPage =
        "How a refund reaches your card is explained at https://www.amazon.de/gp/help/customer/display.html?nodeId=201819300.";

    public const string CourierCalls =
        "The courier will use the number given with your order to arrange the hour of delivery.";
}

internal static class Endpoints
{
    public static readonly Uri WarehouseApi = new("https://wms.basecamp7.example/api/v2/");
    public static readonly string SupportInbox = "relay-support@basecamp7.example";
}
