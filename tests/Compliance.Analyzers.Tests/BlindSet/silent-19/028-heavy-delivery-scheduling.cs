using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Beacon.Freight;

public class FreightScheduler(AmazonConnection connection)
{
    public async Task<bool> ProposeAsync(string orderId, DateOnly first, DateOnly second)
    {
        var request = new CreateConfirmDeliveryDetailsRequest(
            $"Hello, your sofa weighs 90 kg and comes with two movers. They could deliver on {first:d} or {second:d}. " +
            "Which of the two days suits you, and is there a lift in the house?");
        return await connection.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, request);
    }

    public async Task<bool> AskGateCodeAsync(string orderId)
    {
        var request = new CreateConfirmDeliveryDetailsRequest
        {
            Text = "Hello, the driver stood before a closed gate today. Please reply with the gate code or another place to leave the parcel.",
        };
        return await connection.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, request);
    }

    public Task<bool> ConfirmColorAsync(string orderId) => connection.Messaging.CreateConfirmOrderDetailsAsync(
        orderId, new CreateConfirmOrderDetailsRequest { Text = "Hello, you ordered the sofa in sand but your note says grey. Which colour shall we ship?" });
}
