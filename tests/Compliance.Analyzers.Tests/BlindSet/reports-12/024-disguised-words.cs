using System.Collections.Immutable;

namespace Trident.Outreach;

internal static class Wave3
{
    private static readonly ImmutableArray<string> s_texts =
    [
        "Hi {buyer}, the clasp you reported is covered; a new necklace ships on Monday at no cost.",
        "Hi {buyer}, leave us a r.e.v.i.e.w and we send you a fr33 bracelet :)", // expect: BSM2001
        "Hi {buyer}, get 2O% 0FF with c0upon BLING2O on your next order!", // expect: BSM1001|BSM1002
        "Hi {buyer}, add me on W h a t s A p p: one-four-one-five, five-five-five, 0188.", // expect: BSM3002|BSM3003
        "Hi {buyer}, the ring size chart is on the detail page under the pictures.",
    ];

    private static readonly ImmutableArray<string> s_zh =
    [
        "亲，给个好坪晒图，返 现 20 元哦", // expect: BSM2001
        "亲，手链的长度可以调节，说明见卡片背面。",
        "加我薇Xin：trident_zs ，老客有专属内购价", // expect: BSM3002|BSM3003, BSM1001
    ];

    public static string Pick(int i, bool zh) => zh ? s_zh[i % s_zh.Length] : s_texts[i % s_texts.Length];
}
