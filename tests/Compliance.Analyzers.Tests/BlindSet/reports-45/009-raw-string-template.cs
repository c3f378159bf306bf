namespace Oakmere.Messaging.Templates;

public static class WarrantyTemplates
{
    // sent seven days after delivery
    // expect@+8: BSM2001
    // expect@+10: BSM3001
    public const string Registration = """
        Hello {{buyer_first_name}},

        Your Oakmere drill comes with a one year warranty. You need not register,
        the order number is enough.

        Leave a review and we will extend your warranty to three years.

        The spare parts list is on the last page of the booklet.
        Videos and more tools: www.oakmere-tools.com/help
        Kind regards, Oakmere
        """;

    public const string BatteryNotice = """
        Hello {{buyer_first_name}},

        the battery of order {{order_id}} may arrive empty. Charge it for two hours
        before the first use. If it does not charge, reply and we will replace it.
        """;
}
