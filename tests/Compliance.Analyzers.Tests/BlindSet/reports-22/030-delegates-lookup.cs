using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Moorland.Bot
{
    public static class Phrasebook
    {
        private static readonly ImmutableDictionary<string, Func<Customer, string>> _lines =
            ImmutableDictionary.CreateRange(new[]
            {
                Pair("size", c => $"Hello {c.First}, the vest runs a touch small, so the M suits a 98 cm chest."),
                Pair("refund", c => $"Hello {c.First}, £{c.Amount} went back to your card this morning."),
                Pair("sweet", c => $"Hello {c.First}, to make amends we've tucked a complimentary beanie in with your next parcel."), // expect: BSM1005|BSM1003|BSM1006
                Pair("nudge", c => $"Hello {c.First}, a glowing comment on the product page would give us a real leg-up."), // expect: BSM2002
                Pair("mate", c => $"Hello {c.First}, mates' rates apply whenever you come back, just drop our name at checkout: MOOR-MATE."), // expect: BSM1001|BSM1002|BSM1006
                Pair("site", c => $"Hello {c.First}, google 'Moorland Outfitters' and buy from our own page next time, we'll look after you."), // expect: BSM3003|BSM3001
            });

        private static KeyValuePair<string, Func<Customer, string>> Pair(string k, Func<Customer, string> f)
            => new KeyValuePair<string, Func<Customer, string>>(k, f);

        public static string SayToBuyer(string key, Customer c) => _lines[key](c);
    }
}
