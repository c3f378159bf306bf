namespace ChannelLoom.Contracts.V2;

public interface IBuyerMessageRequested { string OrderId { get; } string Text { get; } }

public sealed class AmazonBuyerMessagePublisher
{
    private readonly IPublishEndpoint _bus;
    public AmazonBuyerMessagePublisher(IPublishEndpoint bus) => _bus = bus;

    public Task BackInStock(string orderId) => _bus.Publish<IBuyerMessageRequested>(new
    {
        OrderId = orderId,
        Text = "Good news! The matching headboard is available again. Shall we reserve one for you?", // expect: BSM1007
    });

    public Task CourtesyRebate(string orderId) => _bus.Publish<IBuyerMessageRequested>(new
    {
        OrderId = orderId,
        Text = "You paid the full price last week. We are glad to send a rebate to your Venmo, just tell us the name.", // expect: BSM1004
    });

    public Task FeedbackPressure(string orderId) => _bus.Publish<IBuyerMessageRequested>(new
    {
        OrderId = orderId,
        Text = "Until the negative seller feedback is gone, we are afraid the refund cannot be released.", // expect: BSM2005|BSM2001
    });

    public Task LiftBooking(string orderId) => _bus.Publish<IBuyerMessageRequested>(new
    {
        OrderId = orderId,
        Text = "The headboard is 6 feet wide. Does your lift take it, or shall the carrier plan for the stairs?",
    });
}
