using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Harlan.Fulfilment.Amazon;

public sealed class RefundNotices
{
    private readonly AmazonConnection _connection;

    private const string Missing =
        "The second cushion was missing from your parcel. "
        + "We have refunded half of the price of this order to your original payment method. "
        + "You can keep the first cushion.";

    private const string NoInventory =
        "We are sorry: the last mirror broke in our warehouse, so we cancelled the order and refunded it in full. "
        + "You do not have to do anything.";

    public RefundNotices(AmazonConnection connection) => _connection = connection;

    public bool SendMissing(string orderId) =>
        _connection.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest { Text = Missing });

    public bool SendNoInventory(string orderId) =>
        _connection.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest(text: NoInventory));

    public bool SendKey(string orderId, string key) =>
        _connection.Messaging.CreateDigitalAccessKey(orderId, new CreateDigitalAccessKeyRequest
        {
            Text = $"Your activation code for the drawing course is {key}. Type the code in the field under Account > Redeem.",
        });
}
