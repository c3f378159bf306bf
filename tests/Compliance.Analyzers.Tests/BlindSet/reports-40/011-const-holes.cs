namespace Sz.Kaola.Notify;

public static class Parts
{
    public const string Gift = "a free phone stand";
    public const string ShopUrl = "www.kaola-home-store.com";
    public const string Sign = "Kaola Home Team";
}

public class BuyerNotifier
{
    private readonly IBuyerChannel _channel;
    public BuyerNotifier(IBuyerChannel channel) => _channel = channel;

    public void NotifyShipped(string buyer, string orderId)
    {
        _channel.SendMessage(orderId, $"Hello {buyer}, the address has no apartment number. Could you tell us? {Parts.Sign}");
        _channel.SendMessage(orderId, $"Hello {buyer}, thanks for order {orderId}! We will put {Parts.Gift} in your next parcel. {Parts.Sign}"); // expect: BSM1005|BSM1006
        _channel.SendMessage(orderId, $"Hello {buyer}, you can also order directly at {Parts.ShopUrl} without waiting."); // expect: BSM3003|BSM3001
    }
}
