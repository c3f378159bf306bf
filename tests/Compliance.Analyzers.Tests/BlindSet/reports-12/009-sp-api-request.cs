using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightside.Connector.Amazon;

public sealed class UnexpectedProblemSender
{
    private readonly AmazonConnection _connection;

    public UnexpectedProblemSender(AmazonConnection connection) => _connection = connection;

    public bool TellBuyerAboutShortage(string amazonOrderId, string sku)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = $"Item {sku} turned out to be damaged in our warehouse. We have cancelled it and refunded the full amount; we are sorry.",
        };
        return _connection.Messaging.CreateUnexpectedProblem(amazonOrderId, request);
    }

    public bool TellBuyerAboutLoss(string amazonOrderId)
    {
        var request = new CreateUnexpectedProblemRequest(
            text: "Your parcel was lost. Send us your PayPal address and we will transfer the money to you directly."); // expect: BSM1004|BSM3003
        return _connection.Messaging.CreateUnexpectedProblem(amazonOrderId, request);
    }

    public bool AskForGateCode(string amazonOrderId) =>
        _connection.Messaging.CreateConfirmDeliveryDetails(amazonOrderId, new()
        {
            Text = "The driver needs a gate code to deliver your wardrobe. Please reply with it before Friday.",
        });
}
