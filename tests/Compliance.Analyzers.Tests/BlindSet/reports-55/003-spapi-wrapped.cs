using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Pellworm.Sync;

public class ProblemMessages(AmazonConnection conn)
{
    public Task<bool> LateAsync(string orderId, DateOnly day) =>
        conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = $"Your order {orderId} leaves our warehouse two days late and will arrive on {day:MMM d}. We are sorry. " +
                   "For the inconvenience you may take 8 dollars off the next thing you buy from us." // expect: BSM1001|BSM1006|BSM1003
        });

    public Task<bool> BrokenAsync(string orderId) =>
        conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The carrier reported that your mirror broke. " +
                   "We refunded the order in full. " +
                   "To settle the rest quickly, drop us a line at service@pellworm-mirrors.example." // expect: BSM3002|BSM3003
        });

    public Task<bool> DigitalAsync(string orderId, string key) =>
        conn.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
        {
            Text = $"Your licence key for order {orderId}: {key}. Enter it under Help > Activate."
        });

    public Task<bool> SizeAsync(string orderId) =>
        conn.Messaging.CreateConfirmOrderDetailsAsync(orderId, new CreateConfirmOrderDetailsRequest
        {
            Text = "Which frame do you want, oak or ash? By the way, our new wall shelves have just come in and match it perfectly." // expect: BSM1007
        });
}
