using MassTransit;

namespace ChannelLoom.Sagas.Returns;

public sealed class ReturnSaga : MassTransitStateMachine<ReturnState>
{
    public State Approved { get; private set; } = null!;
    public State Refunded { get; private set; } = null!;
    public Event<ReturnApproved> OnApproved { get; private set; } = null!;
    public Event<ReturnRefunded> OnRefunded { get; private set; } = null!;

    public ReturnSaga()
    {
        InstanceState(x => x.CurrentState);

        Initially(When(OnApproved)
            .Publish(ctx => new TellBuyer(ctx.Message.OrderId,
                "Your return is approved. Print the label under Your Orders and drop the box at the carrier's counter."))
            .TransitionTo(Approved));

        During(Approved, When(OnRefunded)
            .Publish(ctx => new TellBuyer(ctx.Message.OrderId,
                "Your refund is through. In case you pick another pair within a month, mention this order and we'll shave a quarter off the price.")) // expect: BSM1001|BSM1006
            .Publish(ctx => new TellBuyer(ctx.Message.OrderId,
                $"Order {ctx.Message.OrderId} is settled now. Since all is well, would you withdraw the one star you left on the shoes?")) // expect: BSM2004
            .TransitionTo(Refunded));
    }
}

public sealed record TellBuyer(string OrderId, string Text);
