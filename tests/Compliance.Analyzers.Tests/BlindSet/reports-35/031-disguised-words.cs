// the amz filter blocks some words, so we write them a bit different (works so far)
static class Safe
{
    public static string[] Msgs(string n) => new[]
    {
        $"Hi {n}, small thank you: 10 % o.f.f your nxt order, c0de SUNNY", // expect: BSM1001|BSM1002|BSM1006
        $"Hi {n}, one sentence as r-e-v-1-e-w on the site and the gift c@rd is yours", // expect: BSM2001
        $"Hi {n}, write me on Wh4ts@pp plus one 555 0177", // expect: BSM3002|BSM3003
        $"Hi {n}, the umbrella rib can be bent back by hand, if not we send a new one.",
        $"Hi {n}, P-a-y-P-a-l refund is faster then Amazon, what's your adress there?", // expect: BSM1004|BSM3002|BSM3003
        $"您好{n}，加个V❤信聊，号码是 san_ba_01", // expect: BSM3002|BSM3003
        $"您好{n}，给五★好·评，返 现 3 刀", // expect: BSM2001|BSM1004
        $"您好{n}，伞骨弯了可以用手扳回来，不行的话我们补发。",
    };

    public static void Go(string orderId, string n, int i) => BuyerMessage.Post(orderId, Msgs(n)[i]);
}
