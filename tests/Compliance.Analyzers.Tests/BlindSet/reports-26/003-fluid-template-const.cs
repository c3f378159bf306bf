namespace Ogrodnik.Shop.Templates;

/// <summary>Liquid sources of the messages that go to Amazon.co.uk buyers.</summary>
public static class LiquidTemplates
{
    public const string WateringGuide = """
        Dear {{ buyer.first_name }},
        the watering timer for order {{ order.id }} must be programmed before it is fixed to the tap.
        The sheet is attached as a PDF.
        """;

    // expect@+4: BSM1005
    public const string ThankYou = """
        Dear {{ buyer.first_name }},
        thank you for ordering the {{ item.title }}.
        We should like to send you a packet of wildflower seeds at no cost, as a small present.
        Only tell us where it should go.
        """;

    // expect@+3: BSM1002
    public const string AutumnNote = """
        Dear {{ buyer.first_name }},
        your personal voucher {{ voucher.code }} is waiting for you and may be redeemed until the end of October.
        Greetings from the nursery
        """;
}
