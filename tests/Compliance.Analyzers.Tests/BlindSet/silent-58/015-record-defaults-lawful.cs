namespace Anvil.Contacts;

public record BuyerNotice(
    string OrderId,
    string Subject = "About your order",
    string Body = "Dear customer, the part you reported as missing was shipped today at no cost to you.");

public class NoticePolicy(
    ISellerInbox inbox,
    string declineText = "Dear customer, we do not offer discounts, coupons or gifts in messages; the price on the product page applies.",
    string warrantyText = "Dear customer, the pump is covered by a two-year warranty, so we repair it free of charge.")
{
    public Task DeclineAsync(string orderId) => inbox.SendAsync(orderId, declineText);

    public Task WarrantyAsync(string orderId) => inbox.SendAsync(orderId, warrantyText);

    public Task DelayAsync(string orderId, DateOnly newDate)
    {
        Task Push(string message) => inbox.SendAsync(orderId, message);

        return Push($"Dear customer, the storm delays your parcel until {newDate:D}. If that is too late, we cancel the order and refund it in full.");
    }
}
