using MediatR;

namespace Hatherleigh.Clocks.Features.PostSale;

public class OrderReceivedHandler(IAmazonOutbox outbox) : INotificationHandler<OrderReceived>
{
    public Task Handle(OrderReceived n, CancellationToken ct)
    {
        var outgoing = new OutgoingBuyerMessage
        {
            OrderId = n.OrderId,
            Lines =
            {
                "Dear customer,",
                "the movement of your clock must run for a day before it is regulated.",
                "Others pay full price, but you have our word that the next clock will be kinder to your purse.", // expect: BSM1001|BSM1006
                "And whatever opinion you mean to publish on Amazon, let it be a glowing one!", // expect: BSM2002
                "Yours faithfully, Hatherleigh Clocks",
            },
        };

        if (n.IsGiftWrapped)
            outgoing.Lines.Add("The gift note you wrote was printed on cream card.");

        return outbox.EnqueueAsync(outgoing, ct);
    }
}
