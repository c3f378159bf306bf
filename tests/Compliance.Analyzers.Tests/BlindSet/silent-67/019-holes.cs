using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Kestrel.Notifications;

public class DigitalKeySender(IBuyerMessenger messenger, ILogger<DigitalKeySender> log)
{
    public async Task SendAsync(string orderId, string buyerName, string licenceCode, string rmaCode, decimal discountApplied)
    {
        await messenger.SendAsync(orderId, $"Hi {buyerName}, your activation code for the drawing software is {licenceCode}.");
        await messenger.SendAsync(orderId, $"Hi {buyerName}, please write {rmaCode} on the outside of the return parcel.");
        await messenger.SendAsync(orderId, $"Hi {buyerName}, the invoice of order {orderId} shows the {discountApplied:C} discount that was already taken off when you paid.");

        log.LogDebug($"coupon {licenceCode} is not a promo code, skipping the discount check for {orderId}");
    }

}

public interface IBuyerMessenger { Task SendAsync(string orderId, string text); }
