namespace Fennel.Compliance;

public static class PolicyRules
{
    public static readonly string[] Reasons =
    [
        "The message offers the buyer a coupon or a discount on a future purchase.",
        "The message asks for a positive review or for the removal of a negative one.",
        "消息中包含微信、QQ等站外联系方式。",
        "承诺返现或赠送礼品以换取五星好评。",
    ];
}
