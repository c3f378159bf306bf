using System;
using System.Collections.Generic;

namespace Thistledown.Templates
{
    internal class LetterLibrary
    {
        private static readonly string NL = Environment.NewLine;

        public static readonly string Recall =
            "Hello," + NL + NL
            + "the buckle of the child harness you bought can open under load. Please stop using it." + NL
            + "We refunded the full price; there is nothing for you to return." + NL + NL
            + "Thistledown";

        public static readonly string Anniversary =
            "Hello," + NL + NL
            + "the missing strap was posted this morning." + NL
            + "During this week every order gets a mystery present and " // expect: BSM1005|BSM1006
            + "a second one for your neighbour" + NL + NL
            + "Thistledown";

        public static readonly string Insert =
            "Hello," + NL
            + "a card is in your parcel. Scan the QR " // expect: BSM3001|BSM3003
            + "code on it to reach our "
            + "own web shop." + NL
            + "Thistledown";

        public IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>(StringComparer.OrdinalIgnoreCase)
        {
            ["recall"] = _ => Recall,
            ["anniversary"] = _ => Anniversary,
            ["insert"] = _ => Insert,
            ["height"] = child => "Hello, the harness comes in two sizes. How tall is " + child + "? We pack the matching one.",
            ["points"] = child => "Hello, you have collected 400 loyalty points with us. " + "Redeem them for " + child + "'s next harness.", // expect: BSM1006
        };
    }
}
