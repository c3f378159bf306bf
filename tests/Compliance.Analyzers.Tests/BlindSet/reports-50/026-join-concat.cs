using System;

namespace Thistledown.Bedding;

public sealed class LetterAssembler
{
    private static readonly string NewLine = Environment.NewLine;

    public string Delivered(string name, string orderId) => string.Join(NewLine,
        $"Dear {name},",
        $"the duvet of order {orderId} needs a day to fluff up.",
        "Shake it well and hang it over a rail.",
        "Happy with it? Then Amazon would love to hear from you. Not happy? Then please talk to us and not to Amazon.", // expect: BSM2003
        "Thistledown");

    public string Returned(string name, string amount) => string.Concat(
        "Dear ", name, ", we have received the duvet and refunded ", amount, " to your card.");

    public string Loyal(string name) => string.Concat(
        "Dear ", name, ", ",
        "your next pillow is on us. ", // expect: BSM1006|BSM1005
        "Just answer with the size you would like.");

    public string Friends(string name) => string.Join(" ",
        new[]
        {
            $"Dear {name},",
            "join other good sleepers in our Facebook group Thistledown Dreamers,", // expect: BSM3002|BSM3001|BSM3003|BSM1007
            "where we show how to wash down at home.",
        });
}
