using MediatR;
using Microsoft.Extensions.Logging;

namespace Lanting.Modules.AtoZ;

public record AzSuopeiCreated(string OrderId, string ThreadId, decimal Amount, bool FbaOrder) : INotification;

public class AzSuopeiHandler : INotificationHandler<AzSuopeiCreated>
{
    private readonly IMessageCenter _center;
    private readonly ILogger<AzSuopeiHandler> _logger;

    public AzSuopeiHandler(IMessageCenter center, ILogger<AzSuopeiHandler> logger)
    {
        _center = center;
        _logger = logger;
    }

    public async Task Handle(AzSuopeiCreated e, CancellationToken ct)
    {
        _logger.LogWarning("A-to-z 索赔 {OrderId} 金额 {Amount}，请在 48 小时内处理", e.OrderId, e.Amount);

        if (e.FbaOrder)
        {
            await _center.ReplyToBuyerAsync(e.ThreadId,
                $"Hello, order {e.OrderId} was stored and delivered by Amazon, their team handles the claim. We gave them all documents.", ct);
            return;
        }

        if (e.Amount > 100)
        {
            await _center.ReplyToBuyerAsync(e.ThreadId,
                "Hello, you are a liar. You got the goods and now want the money, we know your address, take the claim back or you will regret.", // expect: BSM4003
                ct);
        }
        else
        {
            await _center.ReplyToBuyerAsync(e.ThreadId,
                $"Hello, please close the claim for order {e.OrderId} and give us your bank account number, we transfer {e.Amount} dollars directly to you.", // expect: BSM1004|BSM3003|BSM3004
                ct);
        }
    }
}
