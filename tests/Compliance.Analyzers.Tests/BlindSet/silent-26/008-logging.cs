namespace Silverbirch.Worker;

public sealed partial class OutboxLog(ILogger<OutboxLog> logger)
{
    public void Blocked(string orderId, string reason)
    {
        logger.LogWarning("Message for order {OrderId} blocked: it offers a discount code in exchange for a review ({Reason})", orderId, reason);
        logger.LogInformation("Buyer {OrderId} was offered 10% off the next order by the previous system; template removed", orderId);
    }

    [LoggerMessage(EventId = 41, Level = LogLevel.Warning, Message = "Template {Key} asks the buyer to change a review, it will not be sent")]
    public partial void ReviewChange(string key);

    [LoggerMessage(EventId = 42, Level = LogLevel.Error, Message = "Gift card {Id} could not be issued to customer {Customer}")]
    public partial void GiftCardFailed(string id, string customer);

    public void Trace(string s) => System.Diagnostics.Trace.WriteLine("Please leave us a five-star review -> rejected by filter: " + s);
}
