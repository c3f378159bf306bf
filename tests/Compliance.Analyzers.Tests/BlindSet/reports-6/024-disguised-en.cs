using System;

namespace Vela.Cosmetics.Outbound;

internal sealed class CampaignTexts
{
    // marketing asked for spellings that survive the filter
    private readonly string[] _variants = new[]
    {
        "Hello, the pump of the serum bottle has to be turned left before its first use.",
        "Hello dear, g!ve us 5 st@rs and your next ser.um is fr.ee.", // expect: BSM2001
        "Hello dear, ask for your c0up0n, it is worth half the price.", // expect: BSM1002
        "Hello, the broken jar has been replaced, please keep the first parcel for the carrier's inspection.",
        "Hello dear, write to us at vela dot care at gmail dot com.", // expect: BSM3002|BSM3003
        "Hello dear, d\u200Be\u200Bl\u200Be\u200Bt\u200Be the bad rev\u200Biew please, we already fixed your problem.", // expect: BSM2004
    };

    private int _next;

    public string Next()
    {
        var text = _variants[_next];
        _next = (_next + 1) % _variants.Length;
        return text;
    }

    public void Dump() => Console.WriteLine("{0} variants loaded", _variants.Length);
}
