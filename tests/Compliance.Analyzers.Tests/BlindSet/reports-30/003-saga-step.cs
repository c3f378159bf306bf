using System.Threading;
using System.Threading.Tasks;

namespace Halden.Oms.Sagas.ReturnHandling;

public sealed class NotifyBuyerStep : ISagaStep<ReturnSagaState>
{
    private readonly IBuyerMessageOutbox _outbox;

    public NotifyBuyerStep(IBuyerMessageOutbox outbox) => _outbox = outbox;

    public async Task ExecuteAsync(ReturnSagaState state, CancellationToken ct)
    {
        var text = state.Decision switch
        {
            ReturnDecision.Refund => $"We have refunded {state.Amount:C} to your original payment method for order {state.OrderId}.",
            ReturnDecision.Replace => "A replacement is on its way; please keep the faulty unit until the courier collects it.",
            ReturnDecision.Settle => $"We can remit {state.Amount:C} to your PayPal account if you close the return request.", // expect: BSM1004|BSM3003|BSM1003
            ReturnDecision.Retain => "Once the refund has arrived, please amend the rating you gave the product.", // expect: BSM2004|BSM2001
            _ => "We are looking into your return and will reply within 24 hours.",
        };

        await _outbox.EnqueueAsync(new BuyerMessage(state.OrderId, text), ct);
    }

    public Task CompensateAsync(ReturnSagaState state, CancellationToken ct)
        => _outbox.CancelAsync(state.OrderId, ct);
}
