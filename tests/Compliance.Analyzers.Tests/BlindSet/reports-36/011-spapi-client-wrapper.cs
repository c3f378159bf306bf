using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Merchantry.Channels.Amazon;

public class AmazonMessagingGateway
{
    private readonly AmazonConnection _conn;

    public AmazonMessagingGateway(AmazonConnection conn) => _conn = conn;

    public async Task NotifyShortageAsync(string amazonOrderId, string part)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = $"One part ({part}) was left out of your box. It ships separately tomorrow, free of charge.",
        };
        await _conn.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request);
    }

    public async Task AskDeliverySlotAsync(string amazonOrderId)
    {
        await _conn.Messaging.CreateConfirmDeliveryDetailsAsync(amazonOrderId,
            new CreateConfirmDeliveryDetailsRequest(
                text: "Please pick Tuesday or Thursday for the wardrobe delivery. You can also mail us at delivery@merchantry-furniture.example so we can arrange it directly.")); // expect: BSM3002|BSM3003
    }

    public async Task SendKeyAsync(string amazonOrderId, string key)
    {
        string text = "Your licence key is " + key + ". ";
        text += "Renew with us next year and get 30 percent off."; // expect: BSM1001|BSM1006
        await _conn.Messaging.CreateDigitalAccessKeyAsync(amazonOrderId, new CreateDigitalAccessKeyRequest { Text = text });
    }
}
