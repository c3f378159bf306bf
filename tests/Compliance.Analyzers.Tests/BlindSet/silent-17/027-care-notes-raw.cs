namespace Kleinstadt.Packaging;

public static class CareNotes
{
    public const string Honey = """
        Dear customer,

        the honey of your order may have crystallised on the cold transport.
        Put the open jar into warm water of 40 degrees for half an hour, and it is liquid again.
        If the lid was damaged, answer this message; we replace the jar at no cost.

        Your beekeepers
        """;

    public const string Candle = """
        Dear customer,

        one of the two candles was left out when we packed your order. We are sorry.
        The missing candle is sent today. You need not return anything, and there is nothing to pay.

        Your beekeepers
        """;

    public static string Recall(string batch) => $"""
        Dear customer,

        the glass of batch {batch} can break when it gets hot. Please do not warm it up.
        Amazon has refunded your order in full. You may throw the jar away.

        Your beekeepers
        """;
}
