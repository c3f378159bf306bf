using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Birchline.SpApi;

public sealed class DelayNotifier(AmazonConnection amazon)
{
    public Task<bool> Storm(string orderId, DateOnly eta) => Send(orderId,
        $"A snowstorm has closed the pass and your sled is, ironically, stuck in it. New estimate: {eta:MMMM d}. If that's too late, reply and we'll cancel and refund the full amount.");

    public Task<bool> Lost(string orderId) => Send(orderId,
        "The carrier has lost your parcel. We refunded you in full today; it can take three to five business days to show up.");

    public Task<bool> WrongItem(string orderId) => Send(orderId,
        "We packed the wrong size. The right one ships today at our cost. A prepaid return label for the first one is in your Amazon account.");

    private Task<bool> Send(string orderId, string text) =>
        amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest { Text = text });
}
