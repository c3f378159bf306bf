using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightbin.Fulfilment.Amazon;

public class OrderQuestionSender
{
    private readonly AmazonConnection _connection;

    public OrderQuestionSender(AmazonConnection connection) => _connection = connection;

    public Task<bool> ConfirmEngravingAsync(string amazonOrderId, string engraving) =>
        _connection.Messaging.CreateConfirmOrderDetailsAsync(amazonOrderId, new CreateConfirmOrderDetailsRequest
        {
            Text = $"Please confirm the engraving \"{engraving}\" for your order. We start production after your answer.",
        });

    public Task<bool> ScheduleAsync(string amazonOrderId, DateOnly first, DateOnly second) =>
        _connection.Messaging.CreateConfirmDeliveryDetailsAsync(amazonOrderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"Your wardrobe weighs 80 kg. Which day suits you for the delivery, {first:D} or {second:D}?",
        });

    public Task<bool> SoldOutAsync(string amazonOrderId) =>
        _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = "The last unit failed our quality check, so we cannot ship your order. We have cancelled it and refunded the full amount.",
        });

    public Task RequestReviewAsync(string amazonOrderId) =>
        _connection.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(amazonOrderId);
}
