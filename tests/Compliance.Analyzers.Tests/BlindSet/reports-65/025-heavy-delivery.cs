using System;
using System.Threading.Tasks;

namespace Ashgrove.Logistics;

public class HeavyDeliveryScheduler
{
    private readonly IDeliveryDetailsApi _api;
    private readonly TimeProvider _clock;

    public HeavyDeliveryScheduler(IDeliveryDetailsApi api, TimeProvider clock)
    {
        _api = api;
        _clock = clock;
    }

    public async Task ProposeAsync(HeavyOrder order)
    {
        var first = order.Slots[0];
        var second = order.Slots[1]; // expect@+8: BSM3004|BSM1004|BSM3003
        var text = $"""
            Hello {order.Recipient},

            the sofa from order {order.AmazonOrderId} comes with a two-man crew. We can offer:
              1. {first:dddd, MMMM d, HH:mm}
              2. {second:dddd, MMMM d, HH:mm}
            Please reply with the number that suits you, and tell us the floor and whether there is a lift.
            If you let us know your bank details the crew can pay back the deposit on the spot.
            The stairs and doorways should be at least 85 cm wide.

            Ashgrove Furniture
            """;
        await _api.CreateConfirmDeliveryDetailsAsync(order.AmazonOrderId, new CreateConfirmDeliveryDetailsRequest { Text = text });
    }

    public async Task RemindAsync(HeavyOrder order)
    {
        var since = _clock.GetUtcNow() - order.ProposedAt;
        if (since < TimeSpan.FromDays(2)) return;

        var text = @$"Hello {order.Recipient}, we still need a date for the sofa of order {order.AmazonOrderId}.
Without an answer by Friday the depot sends it back and you get a full refund.";
        await _api.CreateConfirmDeliveryDetailsAsync(order.AmazonOrderId, new CreateConfirmDeliveryDetailsRequest { Text = text });
    }

    public async Task AfterDeliveryAsync(HeavyOrder order)
    { // expect@+3: BSM1007|BSM1001
        var text = @$"Hello {order.Recipient},
the crew reported a scratch on the left foot of the sofa in order {order.AmazonOrderId}. A new foot is on its way, at our cost.
And do come by our weekend sale, the armchairs are going fast!
Fitting the foot takes one Allen key, size 6.";
        await _api.CreateConfirmDeliveryDetailsAsync(order.AmazonOrderId, new CreateConfirmDeliveryDetailsRequest { Text = text });
    }
}
