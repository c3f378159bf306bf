using System;
using System.Collections.Generic;

namespace Kite.Reply;

public class ReplyBook
{
    public string this[string key] => key switch
    {
        "wind" => "The kite needs at least 12 km/h of wind, please try a beach or an open hill.",
        "torn" => "So sorry that the sail tore. You get your money back in full, no return needed.",
        "match" => "Dear buyer, show me the lower price you saw and I'll beat it by a dollar, just between us.", // expect: BSM1001
        "bring" => "Dear buyer, bring a friend who buys a kite and both of you get $8 from me.", // expect: BSM1006|BSM1004
        "pay" => "Dear buyer, don't tell Amazon, but I can cover your next purchase to make up for it.", // expect: BSM1003|BSM1006
        _ => throw new KeyNotFoundException(key),
    };

    public Func<string, string> Greeting { get; } = n => $"Hello {n}, the string winder is in the side pocket of the bag.";
    public Func<string, string> Farewell { get; } = n => $"Bye {n}! Your kind stars would lift our little kite shop up to the clouds."; // expect: BSM2002
}
