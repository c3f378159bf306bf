namespace PaperLantern.Amazon.Outbound;

internal static class RawAnswers
{
    internal static string GiftAnswer(string buyer, string orderId) =>
        $"""
            Hello {buyer},

            Yes, order {orderId} was packed with the gift wrap you chose, and the gift receipt shows no prices.
            The card carries the words you typed at checkout.

            Paper Lantern support
            """;

    internal static string CouponAnswer(string buyer)
    {
        return $"""
            Hello {buyer},

            I checked your invoice. The coupon you clipped was already applied to this order, that is the line of minus four dollars.
            We have no further codes to hand out, sorry.
            """;
    }

    internal static string ReturnAnswer(string buyer, string orderId)
    {
        const string link = "https://www.amazon.com/returns";
        return $"""
            Hello {buyer},

            You can start the return of order {orderId} at {link}.
            Once the lamp is back with us we refund it to the card you paid with.
            """;
    }
}
