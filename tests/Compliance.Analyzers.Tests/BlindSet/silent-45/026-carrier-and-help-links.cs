namespace Oakmere.Messaging.Templates;

public static class OrderHelpTemplates
{
    public const string ReturnHelp = """
        Hello {{buyer_first_name}},

        you can start the return of order {{order_id}} here:
        https://www.amazon.com/returns
        Print the prepaid label and hand the parcel to the carrier.

        Oakmere customer service
        """;

    public const string WhereIsIt = """
        Hello {{buyer_first_name}},

        the parcel of order {{order_id}} left our warehouse on {{ship_date}}. You see
        each scan in your account: https://www.amazon.com/your-orders
        If it has not come by {{latest_date}}, we will send another one or refund you.

        Oakmere customer service
        """;
}
