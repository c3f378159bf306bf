namespace Pemberton.Woodwind.Mail;

/// <summary>
/// Sends the after-sales texts. Must never contain things like "use code REED10 for 10% off your next order"
/// or "leave us a five-star review and we send you a free swab".
/// </summary>
public sealed class AfterSales(ISellerMailbox mailbox)
{
    // Old version, removed on request of Amazon:
    // "Dear {0}, happy with your clarinet? Give us 5 stars and get a gift card!"
    // 旧文案：“五星好评返现十元，加微信领取”
    public Task Swab(string orderId, string name) => mailbox.SendToBuyerAsync(orderId,
        $"Dear {name}, the swab goes through the upper joint from the bell end. Pull slowly, so that it does not get stuck.");

    /* The marketing team wanted: "Visit our web shop for a cheaper mouthpiece". Declined. */
    public Task Cork(string orderId, string name) => mailbox.SendToBuyerAsync(orderId,
        $"Dear {name}, a loose cork can be wrapped in thread until the replacement joint arrives on Tuesday.");

    public Task CorkZh(string orderId, string name) => mailbox.SendToBuyerAsync(orderId, // 不提优惠，不提评价
        $"{name}您好，软木松动可先缠线应急，替换管节周二送达。");
}
