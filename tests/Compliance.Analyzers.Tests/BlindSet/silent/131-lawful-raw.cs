namespace Crail.Letters;

internal static class Letters
{
    public const string Recall = """
        Dear buyer,

        the supplier has recalled the glue of this order because the cap can leak. Please stop using it.
        The full price was refunded today. You need not return the bottle.
        """;

    public const string Assembly = """
        Dear buyer,

        you asked how the "five star" base is fixed. Put the gas spring into the base first, then press the seat on top.
        If a castor is missing, tell us and we post one at no charge.
        """;
}
