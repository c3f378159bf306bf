namespace Growth.Tactics;

// agency repo: variants the client asked for
public static class MsgVariants
{
    public static readonly List<string> BuyerMessageVariants =
    [
        "Hi! Your headphones carry a 24 month warranty. Reply here if one side goes quiet.",
        "Hi! Leave us a r.e.v.i.e.w and get a g1ft c@rd by mail.", // expect: BSM2001
        "Hi! Ask for your c o u p o n, it works on everything we sell.", // expect: BSM1002|BSM1001
        "Hi! Talk to us on W.h.a.t.s.A.p.p: plus four four 7700 900 one two three.", // expect: BSM3002|BSM3003
        "Hi! Visit soundhut dot store, prices there are friendlier.", // expect: BSM3001|BSM3003|BSM1001
        "您好，耳机两年质保，单边无声请直接回复，我们免费换新。",
        "您好，给个五⭐好苹，返您十刀。", // expect: BSM2001|BSM2002|BSM1004
        "您好，加薇信领劵：soundhut88", // expect: BSM3002|BSM1002|BSM3003
        "您好，私下轉賬可以便宜，走支付寶就行。", // expect: BSM3003|BSM1001|BSM1004
    ];
}
