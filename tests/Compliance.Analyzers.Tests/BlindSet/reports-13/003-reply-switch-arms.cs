using ShenLan.Omni.Contracts;

namespace ShenLan.Omni.AutoReply;

internal sealed class AmazonReplyComposer
{
    public string Compose(TicketReason reason, OrderInfo order) => reason switch
    {
        TicketReason.NotReceived =>
            $"Hi {order.BuyerFirstName}, the tracking of order {order.Id} has not moved for six days, so we have refunded it in full to your card.",
        TicketReason.Broken =>
            $"Hi {order.BuyerFirstName}, sorry about the cracked glass. Give us your PayPal address and we return the money there within the hour.", // expect: BSM1004|BSM3003
        TicketReason.LowStar =>
            $"Hi {order.BuyerFirstName}, now that the new pump is with you, could you raise the stars you gave the fountain?", // expect: BSM2004
        TicketReason.Praise =>
            $"Hi {order.BuyerFirstName}, how lovely to hear that! Please post exactly that as a review on the product page.", // expect: BSM2003|BSM2002|BSM2006
        TicketReason.HowTo =>
            $"Hi {order.BuyerFirstName}, hold the button for five seconds until the LED blinks blue, then close the lid.",
        TicketReason.Bulk =>
            $"Hi {order.BuyerFirstName}, for twenty pieces it is cheaper to wire the sum to our company account and skip Amazon.", // expect: BSM3003
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No reply text for this reason"),
    };
}
