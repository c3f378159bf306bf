using System.Collections.Generic;

namespace Harrowgate.Amazon.Replies;

public static class ServiceReplies
{
    public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["refund.full"] = "Dear {buyer}, the heater in order {orderId} arrived dead, so we have refunded the full price to your original payment method. You do not have to send it back.",
        ["refund.partial"] = "Dear {buyer}, one of the four hooks in order {orderId} was missing. We have issued a partial refund of {amount} on this order for it.",
        ["replace"] = "Dear {buyer}, a replacement for the cracked jug leaves our warehouse tomorrow, free of charge, with tracking shown in Your Orders.",
        ["coupon.no"] = "Dear {buyer}, we are unable to offer coupons or promo codes by message. The price on the product page is the one that applies.",
        ["discount.applied"] = "Dear {buyer}, the 10% discount was already applied to this order; you will find it on line three of the invoice.",
        ["review.case"] = "Dear {buyer}, our technician has reviewed the pictures you sent and agrees that the thermostat is faulty.",
        ["whatsapp.no"] = "Dear {buyer}, we cannot move this conversation to WhatsApp or e-mail. Please answer here, we read this thread every day.",
    };
}

public sealed class ServiceReplySender(IBuyerMessaging messaging)
{
    public void Send(string amazonOrderId, string key, string buyer, string amount = "")
    {
        var text = ServiceReplies.Texts[key]
            .Replace("{buyer}", buyer)
            .Replace("{orderId}", amazonOrderId)
            .Replace("{amount}", amount);
        messaging.Reply(amazonOrderId, text);
    }
}
