namespace Copperline.Compose;

public static class PanMessages
{
    public static string AfterReplacement(string name, string orderId) =>
        // expect@+4: BSM2004
        $"""
        Hello {name},
        the second pan for {orderId} was delivered on Monday.
        Your first comment on the listing is not true any more, so kindly edit it and add the missing stars.
        Copperline
        """;

    public static string Trade(string name) =>
        // expect@+4: BSM3003
        $$"""
        Hello {{name}},
        the lid you asked about fits the 24 cm pan.
        Next time please order it in our own trade store instead of on Amazon, we open an account for you.
        Copperline
        """;

    public static string Seasoning(string name) => $"""
        Hello {name},
        never put the pan into the dishwasher; rub it with oil while it is warm.
        Copperline
        """;

    public static string Exchange(string name, string email) => $"""
        Hello {name}, the exchange you asked for is registered. The label is in Your Orders.
        """;
}
