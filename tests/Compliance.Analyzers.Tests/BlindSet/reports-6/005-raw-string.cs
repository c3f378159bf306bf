namespace Driftwood.Kayaks.AmazonMessages;

internal static class LetterBodies
{
    public static string Assembly => """
        Hello,

        the bulkhead screws of your kayak cart are in the small bag taped inside the left wheel.
        Tighten them by hand first, then a quarter turn with the 5 mm key.

        Driftwood
        """;

    // expect@+5: BSM1006
    public static string AfterDelivery => """
        Hello,

        the carrier reports that the kayak cart reached you on {deliveredOn}.
        Reply with the word PADDLE to enter our draw: one customer a month wins a dry bag and a helmet.

        Driftwood
        """;

    // expect@+4: BSM2001
    public const string Survey = """
        Hello {name},

        As soon as we have your opinion of the cart on its product page, we post you
        a $15 Amazon gift card. It does not matter how many words you write.
        """;

    public static string CartonDamaged(string order) => $"""
        Hello,

        we have seen the pictures of the crushed carton. A new cart for order {order} leaves us
        tomorrow free of charge, and the damaged one may be thrown away.
        """;
}
