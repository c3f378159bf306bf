using ErrorOr;
using MediatR;

namespace Cirrus.Application.Messaging.SendAfterSales;

public sealed class SendAfterSalesCommandHandler : IRequestHandler<SendAfterSalesCommand, ErrorOr<MessageId>>
{
    private readonly IOrderRepository _orders;
    private readonly IMessageOutbox _outbox;
    private readonly TimeProvider _clock;

    public SendAfterSalesCommandHandler(IOrderRepository orders, IMessageOutbox outbox, TimeProvider clock)
        => (_orders, _outbox, _clock) = (orders, outbox, clock);

    public async Task<ErrorOr<MessageId>> Handle(SendAfterSalesCommand command, CancellationToken ct)
    {
        var order = await _orders.FindAsync(command.OrderId, ct);
        if (order is null)
            return Error.NotFound("Order.NotFound", "There is no such order.");

        var message = BuildMessage(order);
        return await _outbox.AddAsync(OutboxMessage.ToBuyer(order.Id, message, _clock.GetUtcNow()), ct);
    }

    private static string BuildMessage(Order order)
    {
        if (order is { Refund.Amount: > 0 })
            return $"{order.BuyerFirstName}您好，{order.Refund.Amount:C}已退回您付款的银行卡。";

        if (order is { Lines.Count: > 1 })
            return $"{order.BuyerFirstName}您好，下次要三件以上先私信我们，给您一个比页面低很多的批发价。"; // expect: BSM1001|BSM1006

        return $"{order.BuyerFirstName}您好，小店生存不易，差评对我们打击很大，求您务必给个5星！"; // expect: BSM2002
    }
}
