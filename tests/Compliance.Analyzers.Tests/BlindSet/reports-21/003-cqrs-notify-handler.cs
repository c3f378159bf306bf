using MediatR;

namespace Lichtwerk.Application.Orders.Commands;

public record NotifyBuyerCommand(string AmazonOrderId, string Locale) : IRequest<Unit>;

public class NotifyBuyerCommandHandler : IRequestHandler<NotifyBuyerCommand, Unit>
{
    private readonly IBuyerMessenger _messenger;

    public NotifyBuyerCommandHandler(IBuyerMessenger messenger) => _messenger = messenger;

    public async Task<Unit> Handle(NotifyBuyerCommand cmd, CancellationToken ct)
    {
        var text = cmd.Locale switch
        {
            "en" => $"Hello, about order {cmd.AmazonOrderId}: the one-star rating hurts a small family business. Would you be so kind as to take it down?", // expect: BSM2004
            "zh-Hans" => $"您好，关于订单 {cmd.AmazonOrderId}，能否麻烦您把那条一星差评撤掉？我们会非常感激。", // expect: BSM2004
            "zh-Hant" => $"您好，訂單 {cmd.AmazonOrderId} 的負評對我們影響很大，懇請您把評價改成五星。", // expect: BSM2004
            _ => $"Hello, the replacement for order {cmd.AmazonOrderId} was shipped today.",
        };
        await _messenger.SendAsync(cmd.AmazonOrderId, text, ct);
        return Unit.Value;
    }
}
