using System;
using System.Collections.Generic;

namespace Ashdown.Orders.Port;

// net8 port of the old VB mail module; the wording comes from the Access table tblLetters
public sealed class LetterPort(string signature = "Ashdown Lamps, text us on 07700 900461") // expect: BSM3002
{
    private readonly List<string> _buyerLetters =
    [
        "Dear buyer, the cable of this batch is too short; a longer one is in the post, free of charge.",
        "Dear buyer, we would like you to have a second lampshade at half the list price.", // expect: BSM1001
        "Dear buyer, kindly tell the world about your lamp in a review on Amazon.", // expect: BSM2006
    ];

    public static ReadOnlySpan<byte> ChatGreeting => "Dear buyer, your claim code for the next lamp is LUMEN-7."u8; // expect: BSM1002

    public string Build(int index, string buyer)
    {
        var close = (string name, string line = "P.S. See our whole range at ashdown-lamps.example.org.") => $"{name}, {line}"; // expect: BSM3001|BSM1007
        return _buyerLetters[index] + "\n" + close(buyer) + "\n" + signature;
    }
}
