namespace PineAndPlate.Amazon;

/// <summary>All texts that go out through Buyer-Seller Messaging.</summary>
internal static class BuyerTexts
{
    public const string LateParcel = "The carrier lost two days in Denver. Your pan set should be there by Friday.";
    public const string Chipped = "Sorry about the chipped enamel. A new lid is on its way, keep the old one.";

    private const string Promo = "HEARTH12";
    public const string Thanks = "Thanks for cooking with us. Type " + Promo + " at checkout and watch the price drop."; // expect: BSM1002|BSM1001

    public const string Survey = "Tell us honestly what you think on Amazon and your name goes into our monthly hamper draw."; // expect: BSM2001|BSM1006
    public static readonly string Edit = "Now that the new lid has arrived, would you mind revisiting those two stars?"; // expect: BSM2004
    public static readonly string Upset = "You gave us one star as seller feedback. We have apologised twice, so please take it back today."; // expect: BSM2005|BSM2004
    public static readonly string Feedback = "If you leave seller feedback of five out of five, we will know we did our job."; // expect: BSM2002|BSM2006
}
