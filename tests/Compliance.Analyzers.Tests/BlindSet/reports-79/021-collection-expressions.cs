using System;

namespace Larkspur.Amazon.Sequences;

public class DripSequence
{
    public static ReadOnlySpan<string> Petals =>
    [
        "Hi {{first_name}}, the bulbs in order {{order_id}} like dry soil until the first shoots show.",
        "Hi {{first_name}}, the lilies were packed on {{pack_date}}. If any of them is soft or mouldy, send a photo and we replace it.",
        "Hi {{first_name}}, bring a friend to our store and both of you earn ten dollars of credit.", // expect: BSM1006|BSM1003
        "Hi {{first_name}}, follow @larkspurbulbs on Instagram and message us there, we answer quicker than on Amazon.", // expect: BSM3002|BSM3003|BSM3001
    ];

    private readonly string[] _closing = ["Larkspur team", "Nora at Larkspur"];

    public string[] WithClosing(int i) => [.. Petals, _closing[i]];

    public string Pick(int day) => day switch
    {
        < 3 => Petals[0],
        < 10 => Petals[1],
        _ => "Hi {{first_name}}, don't want these notes any more? Click here to unsubscribe: {{optout_url}}" // expect: BSM4006
    };
}
