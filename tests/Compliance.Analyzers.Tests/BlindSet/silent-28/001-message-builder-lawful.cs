namespace Integra.Messaging.Domain;

public static class ServiceMessages
{
    public static BuyerMessage Refund(Order order, Money amount) => new MessageBuilder()
        .Greet(order.BuyerName)
        .Add($"We have refunded {amount} for order {order.Id} to your original payment method.")
        .Add("Depending on your bank it takes three to five business days until the amount appears.")
        .Add("You do not have to send the item back.")
        .Sign().Build();

    public static BuyerMessage Declined(Order order) => new MessageBuilder()
        .Greet(order.BuyerName)
        .Add("Thank you for your question about the price.")
        .Add("We are sorry, but we cannot offer private discounts or coupons; the price on the product page is the current one.")
        .Add("Please also note that we do not accept payments outside of Amazon.")
        .Sign().Build();

    public static BuyerMessage ReplacementPart(Order order) => new MessageBuilder()
        .Greet(order.BuyerName)
        .Add("The missing shelf board was shipped today free of charge and should arrive on Thursday.")
        .Sign().Build();
}
