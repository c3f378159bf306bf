using System.Collections.Generic;
using System.Threading.Tasks;

namespace Kestrel.Notifications;

public record OrderLine(string Sku, string Title, int Qty);

public class PostDeliverySender(IBuyerMessenger messenger, IPromoStore promos)
{
    public async Task RunAsync(string orderId, string buyerName, IReadOnlyList<OrderLine> lines)
    {
        var couponCode = await promos.NextCodeAsync();
        var whatsAppNumber = promos.SupportPhone;
        var title = lines[0].Title;

        await messenger.SendAsync(orderId, $"Hi {buyerName}, the care guide for {title} is attached.");
        await messenger.SendAsync(orderId, $"Hi {buyerName}, enter {couponCode} at checkout the next time you order from us."); // expect: BSM1002|BSM1006
        await messenger.SendAsync(orderId, $"Hi {buyerName}, for anything about {title}, write to us on WhatsApp: {whatsAppNumber}."); // expect: BSM3002
    }
}

public interface IBuyerMessenger { Task SendAsync(string orderId, string text); }

public interface IPromoStore
{
    Task<string> NextCodeAsync();
    string SupportPhone { get; }
}
