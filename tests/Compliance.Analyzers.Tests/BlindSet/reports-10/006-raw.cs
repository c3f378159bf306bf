namespace Longjing.Templates;

internal static class LongLetters
{
    // expect@+7: BSM1002|BSM1001
    internal const string SpringLetter = """
        Dear {BuyerName},

        we hope the tea set from order {OrderId} reached you in one piece.
        Should any cup be chipped, send us a photo and we will replace it.

        As a thank-you, use code SPRING15 for 15% off when you order again.

        Kind regards
        Longjing Home
        """;

    internal const string CustomsLetter = """
        Dear {BuyerName},

        the customs office in {Country} needs your tax number before it releases order {OrderId}.
        Please reply with the number; we only use it for the customs form.

        Kind regards
        Longjing Home
        """;

    // expect@+5: BSM3003
    internal static string DirectLetter(string buyer) => $"""
        Dear {buyer},

        the lid of your teapot is dishwasher safe.
        Next time order directly on our own website instead of Amazon, you will save the marketplace fee.

        Kind regards
        Longjing Home
        """;
}
