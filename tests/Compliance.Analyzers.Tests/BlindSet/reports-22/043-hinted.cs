using System.Collections.Generic;

namespace Gentle.Nudge.Co;

/// <summary>Soft-spoken lines for the Amazon inbox of the candle shop.</summary>
public class GentleLines : IBuyerInboxLines
{
    public string Late { get; init; } = "The courier missed the connection in Leeds. Your candles come on Friday, a day late.";
    public string Friend { get; init; } = "Friends of the house never pay full price here. Write first, buy second."; // expect: BSM1001|BSM1006
    public string Twinkle { get; init; } = "We count our stars every night, and a handful of five from you would light up the sky."; // expect: BSM2002
    public string Quiet { get; init; } = "If the words you left under our candles could quietly vanish, we'd make sure you're not out of pocket."; // expect: BSM2001|BSM2004
    public string Elsewhere { get; init; } = "You'll find us by the same name on that app with the little camera, slide into our DMs."; // expect: BSM3002|BSM3003|BSM3001
    public string Purse { get; init; } = "Tell us which account you use and a small sum will find its way to you, no reason needed."; // expect: BSM1004|BSM1003

    public string Soot { get; init; } = "Trim the wick to 5 mm and the soot will stop; if not, we'll replace the candle.";
}
