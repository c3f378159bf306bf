namespace Birchline.Functional;

public static class RefundPipeline
{
    public static Result<string> Run(Order o) =>
        from order in Validate(o)
        from refund in Refund(order)
        select $"Hi {order.First}, the refund of {refund.Amount:C} for order {order.Id} is done. It goes back to the card you paid with.";

    private static Result<Order> Validate(Order o) => o switch
    {
        { Total: <= 0 } => Result.Fail<Order>("Order total must be positive; was a 100% off coupon used?"),
        { PaidByGiftCard: true } => Result.Fail<Order>("Orders paid with a gift card are refunded by Amazon, not by us"),
        { HasOpenReviewCase: true } => Result.Fail<Order>("Order has an open case about a review; hand over to compliance"),
        _ => Result.Ok(o),
    };

    private static Result<Refund> Refund(Order o) => Result.Try(() => Gateway.Refund(o.Id, o.Total), "Refund gateway unavailable");
}
