namespace Lumora.AmazonDesk.Templates;

/// <summary>Texts the desk sends to Amazon buyers after delivery.</summary>
public static class AfterDelivery
{
    public const string ManualHint =
        "Hello {{buyer_name}}, the lamp needs a bulb with an E14 socket. The page with the wiring plan is the last one of the booklet.";

    public const string SecondLamp =
        "Hello {{buyer_name}}, should you need a second lamp, we will let you have it for 15% less than the price on the page."; // expect: BSM1001|BSM1006

    public const string ThankYouCode =
        "Hello {{buyer_name}}, as a small thank-you, enter LUMO-8 at checkout when you come back and three dollars come off."; // expect: BSM1002|BSM1001|BSM1006

    public static readonly string Stars =
        "Hello {{buyer_name}}, we are a family of four and every five-star review helps us to stay alive. Could you write one today?"; // expect: BSM2002

    public static readonly string Trade =
        "Hello {{buyer_name}}, post a few lines and a photo on the product page and a $10 Amazon gift card is yours."; // expect: BSM2001

    public const string Refunded =
        "Hello {{buyer_name}}, the shade arrived broken, we are sorry. We refunded {{amount}} in full to your card today.";
}
