namespace Quill.Messaging;
public class Notifier(IGateway gateway)
{
    private async Task NotifyBuyerAsync(string orderId, string text, CancellationToken ct = default) => await gateway.Post(orderId, text, ct);
    public Task Delivered(string id) => NotifyBuyerAsync(id, "Your quill was delivered. Enjoy 2 for 1 on all inks in our storefront this weekend!"); // expect: BSM1001|BSM1007
    public Task Lost(string id) => NotifyBuyerAsync(id, "Your parcel was lost. A new one is on its way.");
}
