namespace Tmall2Amz.Messaging.ShouHou;

public class BuyerServiceNotifier(
    IMessageGateway gateway,
    string signature = "Kind regards, the service team",
    string lostText = "The parcel seems to be lost. We have just refunded the full amount through Amazon.")
{
    public Task NotifyLostAsync(string orderId) => gateway.SendToBuyerAsync(orderId, lostText + "\n" + signature);

    public Task NotifyWrongItemAsync(string orderId, string text = "We sent you the wrong colour, sorry! The right one ships today; a prepaid label for the other one is in Your Orders.")
        => gateway.SendToBuyerAsync(orderId, text + "\n" + signature);

    public Task NotifyRecallAsync(string orderId)
    {
        var compose = (string body = "The charger of your rug heater was recalled. Please unplug it at once; you will receive your money back in full.") => body;
        return gateway.SendToBuyerAsync(orderId, compose());
    }
}
