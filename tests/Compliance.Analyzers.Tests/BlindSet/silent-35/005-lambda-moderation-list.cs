using Amazon.Lambda.Core;

// my own little checker, stops me before I send something stupid
public class BlockedPhrases
{
    static readonly string[] Forbidden =
    {
        "leave us a 5 star review", "gift card for your review", "contact us before leaving negative feedback",
        "use this coupon code", "off your next order", "remove your review", "change your rating",
        "paypal refund", "text me on whatsapp", "visit our website", "free gift", "cashback",
        "好评返现", "加微信", "优惠券", "删除差评", "五星好评", "私下交易", "赠送小礼品"
    };

    public Result Check(Draft d, ILambdaContext ctx)
    {
        foreach (var f in Forbidden)
            if (d.Text.Contains(f, StringComparison.OrdinalIgnoreCase))
            {
                ctx.Logger.LogLine($"blocked draft {d.Id}: contains '{f}'");
                return new Result(false, f);
            }
        return new Result(true, null);
    }
}

public record Draft(string Id, string Text);
public record Result(bool Ok, string? Hit);
