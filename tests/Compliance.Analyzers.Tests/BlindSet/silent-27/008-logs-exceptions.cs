using Microsoft.Extensions.Logging;

namespace PromoSync;

public class PromoSync(ILogger<PromoSync> log, IPromoApi api)
{
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var p in await api.ListAsync(ct))
        {
            if (p.Percent > 80)
                throw new InvalidOperationException($"Promotion {p.Id} gives {p.Percent}% off, that can't be right; please check the coupon.");

            log.LogInformation("Coupon {Code} gives customers {Percent}% off their next order", p.Code, p.Percent);
            if (p.GiftCard is not null)
                log.LogWarning("Free gift card attached to promotion {Id}, skipping", p.Id);
        }
        log.LogInformation("Asked for reviews of {Count} orders through the Solicitations API", await api.CountAsync(ct));
    }
}
