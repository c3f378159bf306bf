using System.Text.Json;

namespace Copperleaf.Cookware.Infrastructure.Outbox;

public class OutboxWriter
{
    private readonly IOutbox _outbox;
    public OutboxWriter(IOutbox outbox) => _outbox = outbox;

    public void BuyerComplained(Guid orderId, string amazonOrderId)
    {
        _outbox.Add("buyer-message", JsonSerializer.Serialize(new
        {
            amazonOrderId,
            channel = "amazon",
            text = "Thank you for telling us about the loose rivet. A sound saucepan is packed and will be collected by the carrier tonight.",
        }));
    }

    public void BuyerSatisfied(Guid orderId, string amazonOrderId)
    {
        _outbox.Add("buyer-message", JsonSerializer.Serialize(new
        {
            amazonOrderId,
            channel = "amazon",
            text = "Want every future Copperleaf pan before it hits the shelves, for free? Sign up as one of our home testers by replying TEST.", // expect: BSM1006|BSM1005
        }));
        _outbox.Add("buyer-message", JsonSerializer.Serialize(new
        {
            amazonOrderId,
            channel = "amazon",
            text = "You can paste this: 'Best saucepan I ever owned, heats evenly, five stars from me.' One click and our review page thanks you.", // expect: BSM2002
        }));
    }
}
