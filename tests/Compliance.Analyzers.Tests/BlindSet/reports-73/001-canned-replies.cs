using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace Northbay.Support.Amazon;

public sealed class CannedReplies
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["late"] = "Hello {buyer}, your parcel for order {orderId} is held up at the Leipzig depot. The carrier now gives {newDate} as the delivery day. If that is too late for you, tell us here and we will cancel it and refund you in full.",
        ["damaged"] = "Hello {buyer}, I am sorry the lamp reached you with a cracked shade. A new shade leaves our warehouse tomorrow at no cost, and you may keep the broken one.",
        ["size"] = "Hello {buyer}, the L measures 112 cm around the chest. If it does not fit, please open a return from Your Orders and we will pay the label.",
        ["price"] = "Hello {buyer}, thanks for asking. If you place two more lamps with us I can knock 15% off both of them, just say so here.", // expect: BSM1001
        ["phone"] = "Hello {buyer}, it is quicker by voice: ring Petra in our office on +49 341 555 0187 between nine and four.", // expect: BSM3002
        ["sorry"] = "Hello {buyer}, we know the wait was no fun although everything arrived in time. We would like to put ten dollars in your pocket as a little something from us, no strings.", // expect: BSM1003|BSM1004|BSM1005
        ["manual"] = "Hello {buyer}, page 6 of the manual shows how to change the bulb. Turn the power off first and let the socket cool for ten minutes.",
    };

    private readonly ILogger<CannedReplies> _log;

    public CannedReplies(ILogger<CannedReplies> log) => _log = log;

    public string Fill(string key, IReadOnlyDictionary<string, string> values)
    {
        if (!Texts.TryGetValue(key, out var text))
        {
            _log.LogWarning("No canned reply called {Key}", key);
            throw new KeyNotFoundException($"Canned reply '{key}' does not exist.");
        }

        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);

        return text;
    }
}
