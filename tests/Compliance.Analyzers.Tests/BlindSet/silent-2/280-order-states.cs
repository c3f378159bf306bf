namespace Shop.Domain;
public static class OrderStateText
{
    public static string Of(OrderState s) => s switch
    {
        OrderState.Paid => "Your order was paid. We will ship it soon.",
        OrderState.Shipped => "Your order was shipped.",
        OrderState.Refunded => "Your order was refunded. The money is on its way to your card.",
        _ => "We could not find your order. Please contact our support.",
    };
}
