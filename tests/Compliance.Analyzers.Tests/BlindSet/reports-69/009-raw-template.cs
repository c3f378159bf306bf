namespace Fennel.Messaging.Templates;

public static class DeliveryFollowUp
{
    public const int MaxLength = 2000;

    // expect@+7: BSM2001|BSM1005
    public const string Text = """
        Hello {{buyer_name}},

        the tracking of order {{order_id}} says your blender was delivered on {{delivery_date}}.
        If the cup leaks, turn the gasket so that the flat side faces down. That solves it in most cases.

        Buyers who post a product review receive a second cup for nothing.

        Best regards
        Fennel Kitchen
        """;

    public static string Render(string buyer, string orderId, string date) => Text
        .Replace("{{buyer_name}}", buyer)
        .Replace("{{order_id}}", orderId)
        .Replace("{{delivery_date}}", date);
}
