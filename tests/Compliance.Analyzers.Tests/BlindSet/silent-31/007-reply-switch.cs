namespace Parcelo.Messaging;

public class LawfulReplies
{
    public string ReplyToBuyer(BuyerQuestion q) => q.Topic switch
    {
        Topic.AskedForCoupon => "Thank you for your question. We do not send coupon codes by message, and there is no private discount on this item.",
        Topic.OffersToEdit => "Thank you, but please do not change your review for our sake. Your replacement is on its way in any case.",
        Topic.AskedForPhone => "We can only talk with you through Amazon messages. Please reply here and we will help.",
        Topic.AskedForDirectSale => "We are sorry, we cannot sell to you outside of Amazon. Please order and pay only through Amazon.",
        Topic.Tracking => "The parcel was scanned in Leipzig last night. Delivery is planned for tomorrow.",
        Topic.Battery => "Charge the battery for three hours until the green light stays on.",
        Topic.Invoice => "The invoice for your order is attached to this message.",
        _ => "Could you tell us which of the parts is loose? A photo would help.",
    };
}

public enum Topic { AskedForCoupon, OffersToEdit, AskedForPhone, AskedForDirectSale, Tracking, Battery, Invoice, Other }
