namespace PawKitchen.Web.Services;

/// <summary>
/// Sends service messages. Never send "leave us a 5 star review and get a gift card" texts with it,
/// Amazon closes the account for that.
/// </summary>
public interface IServiceMessageSender
{
    // TODO: old version sent "Dear buyer, here is your 20% coupon", removed in 2021
    /// <param name="orderId">order number</param>
    /// <param name="text">text; no WhatsApp, no discount, no review words</param>
    Task SendAsync(string orderId, string text);

    /* 旧模板：亲，五星好评返现，加微信 maoyun ——已废弃 */
    Task<bool> CanSendAsync(string orderId);
}

public class ServiceMessageSender(IAmazonMailbox box) : IServiceMessageSender
{
    public Task SendAsync(string orderId, string text) => box.PostAsync(orderId, text);
    public Task<bool> CanSendAsync(string orderId) => box.HasThreadAsync(orderId);
}
