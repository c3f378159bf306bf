namespace Pinewick.Messaging;

public sealed class ReplyService(IBuyerChannel channel, string closing = "Follow us on Instagram @pinewickhome for new designs.") // expect: BSM3002|BSM1007|BSM3001|BSM3003
{
    public Task SendThankYouAsync(
        string orderId,
        string message = "Thank you for your order! Show this message and get a second candle half price.", // expect: BSM1001
        CancellationToken cancellationToken = default)
        => channel.SendAsync(orderId, $"{message}\n\n{closing}", cancellationToken);

    public Task SendDelayAsync(
        string orderId,
        string message = "Your parcel has been held at customs. We expect it to be released on Monday.",
        CancellationToken cancellationToken = default)
        => channel.SendAsync(orderId, message, cancellationToken);

    public Task SendBatchAsync(IEnumerable<string> orderIds)
    {
        var send = (string orderId, string body = "Could you remove your negative seller feedback? We will give you a full refund once it is gone.") => // expect: BSM2005|BSM2001|BSM2004
            channel.SendAsync(orderId, body, CancellationToken.None);

        return Task.WhenAll(orderIds.Select(id => send(id)));
    }
}
