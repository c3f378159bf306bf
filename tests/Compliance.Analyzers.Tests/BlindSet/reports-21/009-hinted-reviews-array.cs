namespace Werkstatt.Amazon.Followup;

internal static class FollowUpSaetze
{
    internal static readonly string[] Sentences =
    {
        "Please check that all four feet of the table are tightened.",
        "If everything makes you smile, tell the world on the product page; if not, tell only us.", // expect: BSM2003
        "We are a family of three and each full row of stars pays for our rent, so please think of us.", // expect: BSM2002
        "The oil finish needs two days before you place hot cups on it.",
        "Should you be about to leave fewer than four stars, write to us first.", // expect: BSM2003
    };

    internal static readonly string[] SaetzeZh =
    [
        "桌腿螺丝请拧紧后再使用。",
        "满意的话请在商品页面给个好评，不满意请先联系我们，不要直接留评。", // expect: BSM2003|BSM2002
        "您的五星好评是我们全家最大的动力，拜托了！", // expect: BSM2002
        "木蜡油表面需静置两天后再放热杯。",
    ];
}
