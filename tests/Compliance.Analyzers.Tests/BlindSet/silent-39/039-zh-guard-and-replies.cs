using System.Text.RegularExpressions;

namespace Jadewell.Amazon.Compliance;

public static partial class ZhMessageChecks
{
    // Words that must not occur in a message: coupon, cashback, WeChat, delete the bad review.
    private static readonly string[] SensitiveWords = ["优惠券", "返现", "加微信", "删差评", "五星好评", "礼品卡"];

    [GeneratedRegex("(好评|评价).{0,6}(返现|红包|礼品卡)")]
    private static partial Regex IncentivePattern();

    public static bool IsClean(string message) =>
        !IncentivePattern().IsMatch(message) && !SensitiveWords.Any(message.Contains);
}

/// <summary>Replies that passed the checks of the compliance team.</summary>
public static class ZhApprovedReplies
{
    public const string Missing = "您好，很抱歉包裹里少了一颗螺丝，我们已免费为您补寄。";
    public const string Return = "您好，退货申请已通过，请在“我的订单”中打印预付运费标签。";
    public const string Refunded = "您好，缺少的灯泡对应的金额8美元已从本订单退还，款项会原路退回。";
    public const string NoPrivateDeal = "您好，所有交易都需在亚马逊上完成，我们无法接受私下付款。";
}
