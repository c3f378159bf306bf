namespace Tmall2Amz.Messaging;

public class BuyerNotifier(
    IMessageGateway gateway,
    string signature = "Kind regards, Lumi Home",
    string reviewAsk = "We would be grateful for a short review of the rug on Amazon.") // expect: BSM2006
{
    public Task NotifyDelayAsync(string orderId, string text = "Your rug is held at customs and will arrive about four days later than promised.")
        => gateway.SendToBuyerAsync(orderId, text + "\n" + signature);

    public Task ThankAsync(
        string orderId,
        string closing = "Show this message at your next order and the shipping is on us.") // expect: BSM1006|BSM1001
    {
        var compose = (string body = "P.S. There is a bonus waiting for everyone who puts some kind words about the rug online.") => body + "\n" + closing; // expect: BSM2001
        return gateway.SendToBuyerAsync(orderId, compose() + reviewAsk);
    }
}
