namespace NordZelt.Outbound
{
    // "angepasste" Schreibweise, weil der Filter sonst zuschlägt
    internal static class TarnTexte
    {
        public static readonly string[] BuyerLines =
        {
            "Hello, dry the tent for a day before you pack it away, otherwise the seams grow mould.",
            "Hello, a 5 s.t.a.r r.e.v.i.e.w would help our little tent workshop a lot.", // expect: BSM2002
            "Hello, your c0up0n for the groundsheet is ready: NZ-7712.", // expect: BSM1002
            "Hello, reach us at info [at] nordzelt [dot] de whenever a pole breaks.", // expect: BSM3002|BSM3003|BSM3001
            "您好，帐篷用着满意的话，晒个五★好坪，私信领红·包。", // expect: BSM2001
            "Hello, a bent pole is covered by the warranty. We send a new one, you pay nothing.",
        };
    }
}
