using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightbin.Fulfilment.Amazon;

public class UnexpectedProblemSender
{
    private readonly AmazonConnection _connection;

    public UnexpectedProblemSender(AmazonConnection connection) => _connection = connection;

    public Task<bool> LostInTransitAsync(string amazonOrderId) =>
        _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = "The carrier lost your parcel. We have issued a full refund for this order; it reaches your card within five days.",
        });

    public Task<bool> WarehouseFloodAsync(string amazonOrderId, string sku) =>
        _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = $"Our warehouse was flooded and {sku} is gone. We refunded you, and your next purchase with us ships with a free storage box.", // expect: BSM1005|BSM1006
        });

    public Task<bool> ConfirmSizeAsync(string amazonOrderId) =>
        _connection.Messaging.CreateConfirmOrderDetailsAsync(amazonOrderId, new CreateConfirmOrderDetailsRequest
        {
            Text = "Please confirm the ring size. You might also like the matching necklace and earrings from our spring line.", // expect: BSM1007
        });

    public Task<bool> KeyAsync(string amazonOrderId, string key) =>
        _connection.Messaging.CreateDigitalAccessKeyAsync(amazonOrderId, new CreateDigitalAccessKeyRequest
        {
            Text = $"Your key is {key}. For upgrades at half the price visit bright-bin-keys.shop instead of Amazon.", // expect: BSM3001|BSM3003|BSM1001
        });
}
