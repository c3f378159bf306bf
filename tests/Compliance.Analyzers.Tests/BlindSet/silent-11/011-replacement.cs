using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brightpeak.Orders.Replacement;

public class ReplacementNotifier
{
    private readonly AmazonConnection _amazon;
    public ReplacementNotifier(AmazonConnection amazon) => _amazon = amazon;

    public Task Broken(string orderId, string part) => Send(orderId,
        $"We are sorry that the {part} in order {orderId} was broken. A free replacement was shipped today; you do not need to return the broken one.");

    public Task WrongColour(string orderId) => Send(orderId,
        $"You received the grey cover instead of the blue one in order {orderId}. The blue cover is sent to you at no charge, with a prepaid label for the grey one.");

    public Task Choice(string orderId) => Send(orderId,
        $"The glass of order {orderId} cracked in transit. Would you like a replacement or a full refund? Both are free for you.");

    private Task Send(string orderId, string text) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest { Text = text });
}
