using MediatR;
using ChannelLoom.Domain.Orders.Events;

namespace ChannelLoom.Features.Orders.EventHandlers;

public sealed class NotifyBuyerWhenDelivered : INotificationHandler<OrderDelivered>
{
    private readonly IAmazonMessenger _messenger;

    public NotifyBuyerWhenDelivered(IAmazonMessenger messenger) => _messenger = messenger;

    public Task Handle(OrderDelivered e, CancellationToken ct) =>
        _messenger.SendToBuyerAsync(e.OrderId, e.Category switch
        {
            ProductCategory.Mattress => "Your mattress needs 48 hours to rise. Please keep the window open for the first night.",
            ProductCategory.Cookware => "Your kadhai is with you now. Reply with a picture of your first curry and we will wire $5 to your PayPal.", // expect: BSM1004|BSM1003
            ProductCategory.Toys => "Hope the little one enjoys the blocks! Every buyer this month goes into our draw for a tablet.", // expect: BSM1006|BSM1005
            ProductCategory.Apparel => "Your kurta is with you now. Next time skip the middleman and order from us directly; you pay by UPI and we deliver in two days.", // expect: BSM3003
            _ => "Your parcel was handed to the reception desk, since nobody answered the bell.",
        }, ct);
}

public sealed class NotifyBuyerWhenDamaged(IAmazonMessenger messenger) : INotificationHandler<DamageReported>
{
    public async Task Handle(DamageReported e, CancellationToken ct)
    {
        string text = e.Value > 100m
            ? "We are sorry for the dent. A full refund is on its way to your card; you can keep or recycle the item."
            : "We are sorry for the dent. Instead of a return, please accept a voucher for our store as an apology."; // expect: BSM1002|BSM1003
        await messenger.SendToBuyerAsync(e.OrderId, text, ct);
    }
}
