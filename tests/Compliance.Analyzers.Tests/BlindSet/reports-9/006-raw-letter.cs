using System;

namespace Ilkley.Candle.Jobs;

public sealed record Letter(string Subject, string Body);

public static class LetterFactory
{
    public static Letter Delay(string orderId) => new(
        $"About your order {orderId}",
        $"""
        Hello,

        your candles left Ilkley on Tuesday but the van broke down.
        They will now reach you on Saturday. If that is too late, tell us
        and we will cancel and refund the whole order.

        Ilkley Candle Co
        """);

    public static Letter Winter(string name)
    {
        // expect@+6: BSM1007
        // expect@+8: BSM3001
        var body = $"""
            Dear {name},

            we hope the wicks burn evenly.
            Our new winter collection is out now, have a look at the cedar and clove scents!

            You can see them all at
            www.ilkleycandle.example before they sell out.
            """;
        return new Letter("A note from Ilkley", body);
    }
}
