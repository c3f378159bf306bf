using MassTransit;

namespace DeVries.Meubelen.Replies;

internal sealed class DiscountRequestedConsumer(IBuyerMessenger messenger) : IConsumer<DiscountRequested>
{
    private const string Refusal =
        "Good afternoon, thank you for your question. We regret that we cannot offer private discounts or voucher codes, " +
        "nor can we sell to you outside Amazon. The price shown on the product page is the price we charge.";

    private const string RefusalZh = "您好，很抱歉，我们无法提供私人折扣或优惠券，也不能在亚马逊以外交易，请以商品页面价格为准。";

    public Task Consume(ConsumeContext<DiscountRequested> context) =>
        messenger.SendAsync(context.Message.OrderId,
            context.Message.Language.StartsWith("zh") ? RefusalZh : Refusal,
            context.CancellationToken);
}

public record DiscountRequested(string OrderId, string Language);
