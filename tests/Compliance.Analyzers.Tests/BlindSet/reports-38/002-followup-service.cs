using System;
using System.Threading;
using System.Threading.Tasks;

namespace PetNest.FollowUps;

public class FollowUpService
{
    private readonly IBuyerMessageGateway _gateway;
    private readonly IClock _clock;

    public FollowUpService(IBuyerMessageGateway gateway, IClock clock)
    {
        _gateway = gateway;
        _clock = clock;
    }

    public async Task RunAsync(AmazonOrder order, CancellationToken ct)
    {
        if (order.DeliveredOn is null) return;

        var days = (_clock.UtcNow - order.DeliveredOn.Value).Days;
        string body = BuildBody(order, days);
        if (body.Length > 0)
            await _gateway.SendAsync(order.Id, body, ct);
    }

    private static string BuildBody(AmazonOrder order, int days)
    {
        switch (days)
        {
            case 3:
                return $"Hi {order.BuyerFirstName}, the fountain's filter should be rinsed before first use. Just reply here if a part is missing.";
            case 7:
                return $"Hi {order.BuyerFirstName}, send us a photo of your posted review and we will mail you a bag of treats on the house."; // expect: BSM2001
            case 14:
                return $"Hi {order.BuyerFirstName}, would you take a minute to leave a product review for order {order.Id}?"; // expect: BSM2006
            case 30:
                return $"Hi {order.BuyerFirstName}, members of our Paw Circle get every new toy before anybody else. Reply JOIN to be on the list."; // expect: BSM1006|BSM1007
            default:
                return string.Empty;
        }
    }
}
