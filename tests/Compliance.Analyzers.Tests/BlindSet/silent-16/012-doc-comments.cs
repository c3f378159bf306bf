namespace Parley.Docs;

/// <summary>
/// Sends a free-form message to an Amazon buyer.
/// </summary>
/// <remarks>
/// Never send texts such as "Use code SAVE10 for 10% off your next order" or "Leave us five stars and get a
/// gift card": Amazon treats them as marketing or as review manipulation.
/// </remarks>
/// <example>
/// <code>
/// await sender.SendAsync(id, "Dear buyer, please remove your bad review and we will refund you via PayPal"); // blocked
/// </code>
/// </example>
public sealed class BuyerMessageSender(IGateway gateway)
{
    // TODO: the old template said "contact us on WhatsApp +44 7700 900123" - make sure it is gone for good
    // 旧模板里写着“加微信领红包”，已经删掉
    public Task SendAsync(OrderId id, string text, CancellationToken ct = default)
    {
        /* "We will give you 20% cashback" used to be appended here when the buyer had complained. */
        return gateway.PostAsync(id, text, ct);
    }

    public Task SendDelayAsync(OrderId id, DateOnly day) =>
        SendAsync(id, $"Your order {id} will arrive on {day:d MMMM}, two days later than promised. We are sorry for the delay.");
}
