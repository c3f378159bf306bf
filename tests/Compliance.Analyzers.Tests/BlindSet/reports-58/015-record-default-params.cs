namespace Anvil.Contacts;

public record BuyerNotice(
    string OrderId,
    string Subject = "About your order",
    string Body = "Dear customer, thank you for choosing us. Enter SAVEMORE15 at checkout next time and pay less."); // expect: BSM1002|BSM1001

public class NoticePolicy(
    ISellerInbox inbox,
    string fallbackText = "Dear customer, please describe the fault and attach a photo so that we can send a new part.",
    string loyalText = "Dear customer, collect points with every purchase and swap them for free filters.") // expect: BSM1006|BSM1005
{
    public Task NotifyLoyalAsync(string orderId) => inbox.SendAsync(orderId, loyalText);

    public Task NotifyAsync(string orderId, string? messageText = null) => inbox.SendAsync(orderId, messageText ?? fallbackText);

    public Task AskAsync(string orderId)
    {
        Task Push(string message = "Dear customer, five stars from you would mean the world to our small family business!") => // expect: BSM2002
            inbox.SendAsync(orderId, message);

        var decline = (string note = "Dear customer, we cannot lower the price of this item; the price on the product page is final.") =>
            inbox.SendAsync(orderId, note);

        return orderId.StartsWith("S01") ? decline() : Push();
    }
}
