namespace BarrelBikes.Replies;

public static class Refusals
{
    public static string Discount(string buyer) =>
        $"Hi {buyer}, we'd love to say yes but we can't give private discounts, the price on the page is the one everybody pays.";

    public static string Coupon(string buyer) =>
        $"Hi {buyer}, sorry, we have no coupon codes to hand out in messages.";

    public static string PayPal(string buyer) =>
        $"Hi {buyer}, refunds only go through Amazon, we can't send money over PayPal.";

    public static string Phone(string buyer) =>
        $"Hi {buyer}, we can't swap phone numbers on here, just reply to this message and one of us answers.";

    public static string Direct(string buyer, string order) =>
        $"Hi {buyer}, we don't sell outside of Amazon, so please order the second rack right here like you did with {order}.";

    public static string BoltsMissing(string buyer, string order) =>
        $"Hi {buyer}, the rack of order {order} came back without a scratch but also without the bolts, so we can only refund part of it, not the whole price.";
}
