namespace Fjellkant.Contracts;

public record BuyerMessageRequested(
    string OrderId,
    string Locale = "en-US",
    string Subject = "A question about your order",
    string Text = "Subscribe to our newsletter and be the first to hear about the winter sale!"); // expect: BSM1007

public sealed class SleepingBagNotifier(
    IBuyerMessageBus bus,
    string coldNote = "The comfort range of your sleeping bag is printed wrongly on the label: it is -4 °C, not -9 °C. We take it back free of charge.",
    string bonusNote = "Bring a friend to Fjellkant and both of you receive 20 € for your next adventure.") // expect: BSM1006|BSM1005
{
    public Task SendAsync(string orderId, bool cold) =>
        bus.PublishAsync(new BuyerMessageRequested(orderId, Text: cold ? coldNote : bonusNote));

    public Task SendRestockAsync(string orderId) =>
        bus.PublishAsync(new BuyerMessageRequested(orderId) with
        {
            Subject = "Back again",
            Text = "The Lofoten 2 everybody asked for is in stock again, grab yours before the weekend.", // expect: BSM1007
        });
}
