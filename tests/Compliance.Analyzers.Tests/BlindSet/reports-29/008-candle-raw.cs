namespace Wick.And.Willow;

public class CandleTemplates
{
    // expect@+5: BSM1002|BSM1001
    public string SecondLetter(string name) => $"""
        Dear {name},

        we hope the candle fills your room by now. Trim the wick to 5 mm before each burn.
        Enter WILLOW20 at the checkout and your next candle costs a fifth less.

        Warmly,
        Wick & Willow
        """;

    public string BrokenJar(string name) => $"""
        Dear {name},

        the photo shows it clearly: the jar cracked in transit. Your money is on its way back to your card.
        Please do not burn the candle.
        """;

    // expect@+4: BSM1006
    public const string Raffle = """
        Hello,

        every buyer of this month takes part in our prize draw for a year's supply of candles.
        Winners hear from us in the first week of January.
        """;
}
