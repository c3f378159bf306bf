using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace NightShift;

public class NightWorker(IMessagingApi api, IOrderStore store, IOptions<NightOptions> opt) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        await foreach (var o in store.ShippedSinceAsync(TimeSpan.FromDays(10), ct))
        {
            var body = new CreateConfirmDeliveryDetailsRequest(text: opt.Value.Floor switch
            {
                0 => $"Hello, the delivery of order {o.Id} is planned for {o.Eta:d}. Please keep the hallway free.",
                1 => "Hello, book the slot and also sign up for our newsletter to hear of new sofas first.", // expect: BSM1007
                2 => "Hello, message our fitter on WeChat (sofa_anna) to fix the slot.", // expect: BSM3002|BSM3003
                _ => "Hello, is there a lift in the house? Please answer here.",
            });
            await api.CreateConfirmDeliveryDetailsAsync(o.Id, [o.MarketplaceId], body, ct);
        }
    }
}

public class NightOptions { public int Floor { get; set; } }
