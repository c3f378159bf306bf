using ShenLan.Omni.Contracts;

namespace ShenLan.Omni.AutoReply;

internal sealed class AmazonServiceReplies
{
    public string Compose(TicketReason reason, OrderInfo order) => reason switch
    {
        TicketReason.NotReceived =>
            $"Hi {order.BuyerFirstName}, order {order.Id} is lost according to the carrier. We refunded the whole amount today; it reaches your card in 3 to 5 days.",
        TicketReason.Broken =>
            $"Hi {order.BuyerFirstName}, we are sorry about the crack. A new glass leaves today free of charge; you may throw the old one away.",
        TicketReason.AsksDiscount =>
            $"Hi {order.BuyerFirstName}, we cannot give discounts by message. The price on the product page is the same for everybody.",
        TicketReason.AsksPayPal =>
            $"Hi {order.BuyerFirstName}, refunds are only possible through Amazon and to the original payment method; we do not pay by PayPal.",
        TicketReason.OffersReviewDeal =>
            $"Hi {order.BuyerFirstName}, thank you, but we never exchange refunds for reviews. The defect is covered anyway and the new pump is on its way.",
        TicketReason.WantsPhone =>
            $"Hi {order.BuyerFirstName}, we are not allowed to talk on WhatsApp or by phone. Please reply here, we read every message.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No reply text for this reason"),
    };
}
