using System;

namespace Lichtblick.Outbox;

public record BuyerMessage(string OrderId, string Text)
{
    public DateTimeOffset Created { get; init; } = DateTimeOffset.UtcNow;
}

public static class BuyerMessageFactory
{
    public static BuyerMessage MissingBulb(string o) =>
        new(o, $"Order {o}: one of the four bulbs was missing. We have refunded its share of the price, 6.25 euros, to your card.");

    public static BuyerMessage WrongColour(string o) =>
        new(o, $"Order {o}: you received brass instead of black. The black lamp ships tomorrow, and a prepaid label for the brass one is in Your Orders.");

    public static BuyerMessage Address(string o) =>
        new(o, $"Order {o}: the postcode does not match the town. Please reply with the right one so that we can ship.");

    public static BuyerMessage Invoice(string o, decimal vat) =>
        new(o, $"Order {o}: your invoice is attached. It shows VAT of {vat:C} and the 2.00 promotion that was already applied to this order.");

    public static BuyerMessage OnlyAmazon(string o) =>
        new(o, $"Order {o}: somebody who asks you to pay by bank transfer is not us. Please pay only through Amazon.");
}
