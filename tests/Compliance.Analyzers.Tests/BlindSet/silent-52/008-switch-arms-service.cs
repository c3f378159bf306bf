namespace SellerDesk.Replies;

public sealed class ServiceReplyComposer
{
    public string Compose(string topic, string buyer) => topic switch
    {
        "late" => $"Dear {buyer}, the carrier reports that your parcel is held up in Leeds. The new delivery date is Thursday.",
        "broken" => $"Dear {buyer}, we are sorry about the broken hinge. A replacement has left our warehouse today, free of charge.",
        "coupon" => $"Dear {buyer}, there is no coupon for this item at the moment, so we cannot send you one.",
        "price" => $"Dear {buyer}, we are not able to lower the price after the purchase or to give a discount on another order.",
        "review" => $"Dear {buyer}, thank you for telling us about the loose cable. We cannot offer anything in return for a review, but the cable will be replaced under warranty.",
        "direct" => $"Dear {buyer}, we only sell this item through Amazon and cannot take orders by e-mail or bank transfer.",
        "invoice" => $"Dear {buyer}, the invoice for your order is attached to this message.",
        _ => $"Dear {buyer}, we are checking the voltage of your model and will answer tomorrow.",
    };
}
