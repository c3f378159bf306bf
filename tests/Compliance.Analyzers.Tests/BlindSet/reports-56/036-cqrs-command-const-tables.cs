namespace LanHai.Swim.Application.BuyerMessages.Commands;

public sealed record QueueBuyerMessageCommand(string OrderId, string Text) : IRequest;

public sealed class RefundFollowUpHandler(ISender sender) : INotificationHandler<RefundCompleted>
{
    private static readonly string[] Variants =
    [
        "Hello, the refund for your swim fins was issued today. It shows up within five days.",
        "Hello, the refund for your swim fins was issued today. Give us another try: mention FINS-AGAIN and the next pair is ten dollars less.", // expect: BSM1001|BSM1002
        "Hello, the refund is on hold until the one-star review has vanished from the page.", // expect: BSM2001|BSM2004
        "Hello, we also run a little web shop; type lanhai swim into Google, the first hit is us, and things are cheaper there.", // expect: BSM3001|BSM3003|BSM1001
    ];

    public async Task Handle(RefundCompleted n, CancellationToken ct)
    {
        var text = Variants[n.Variant % Variants.Length];
        await sender.Send(new QueueBuyerMessageCommand(n.OrderId, text), ct);

        if (n.IsPartial)
        {
            await sender.Send(new QueueBuyerMessageCommand(n.OrderId,
                $"Hello, we refunded {n.Amount:C} of your order because one fin arrived with a cut. The rest of the order is not affected."), ct);
        }
    }
}
