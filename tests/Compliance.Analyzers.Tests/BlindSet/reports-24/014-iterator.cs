using System;
using System.Collections.Generic;

namespace LarchLantern.Sequences;

public sealed class CoolerSequence
{
    public IEnumerable<(int Day, string Subject, string Body)> Steps(string first)
    {
        yield return (1, "Cooler care", $"Hi {first}, rinse the cooler with baking soda before first use. It arrives smelling like a factory because it came from one.");
        yield return (10, "Quick favor", $"Hi {first}, got a minute? We'd appreciate your feedback on Amazon about how the order went."); // expect: BSM2006
        yield return (17, "Still there?", $"Hi {first}, we asked last week and heard crickets, so: could you please write that review?"); // expect: BSM2006
        yield return (25, "New stuff", $"Hi {first}, the matching ice packs and tumblers are out. Pairs well with questionable fishing decisions!"); // expect: BSM1007
        yield return (30, "Latch check", $"Hi {first}, some latches from your batch crack in hard frost. We'll ship a metal one at no cost, just confirm your address.");
    }
}
