using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightwell.Fulfilment.Amazon;

public class UnexpectedProblemSender
{
    private readonly AmazonConnection _amazon;
    public UnexpectedProblemSender(AmazonConnection amazon) => _amazon = amazon;

    public Task<bool> CarrierLostParcel(string orderId, decimal amount) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"The carrier has declared the parcel of order {orderId} lost. We have refunded {amount:C} in full to your original payment method. " +
                   "Amazon usually shows it on your card within three to five business days."
        });

    public Task<bool> MissingScrews(string orderId) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"Some sets of this lot were packed without the bag of star screws. A replacement bag for order {orderId} is on its way at no cost to you. " +
                   "You do not have to return anything."
        });

    public Task<bool> Delay(string orderId, DateOnly newDate) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"Heavy snow has closed our warehouse. Order {orderId} will arrive on {newDate:d} instead of the promised date. " +
                   "If that is too late for you, reply here and we cancel the order and refund it in full."
        });
}
