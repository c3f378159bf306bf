using System.Collections.Immutable;

namespace Jadewell.Amazon.Localization;

/// <summary>Chinese texts of the after-sales flow for Amazon buyers.</summary>
public static class ZhAfterSalesMessages
{
    public static readonly ImmutableArray<string> FollowUps =
    [
        "您好，台灯的说明书在包装盒底部，如缺少配件请直接回复，我们免费补发。",
        "您好，麻烦您在亚马逊上为这款台灯写一条评价，谢谢。", // expect: BSM2006
        "您好，晒图并评价后联系客服，可获得一张10美元礼品卡。", // expect: BSM2001|BSM1005
        "您好，如果对商品不满意，请先联系我们，不要直接留差评。", // expect: BSM2003
    ];

    public static string Problem(string kind, string buyer) => kind switch
    {
        "broken" => $"{buyer}您好，很抱歉灯罩破损，我们今天为您补发一个新的灯罩。",
        "refund" => $"{buyer}您好，我们可以通过支付宝把差价转给您。", // expect: BSM1004|BSM3003
        "new" => $"{buyer}您好，本店新款落地灯已上架，欢迎选购。", // expect: BSM1007
        _ => $"{buyer}您好，请描述一下您遇到的问题。",
    };
}
