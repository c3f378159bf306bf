namespace Ringdove.AutoReply;

[AttributeUsage(AttributeTargets.Method)]
public sealed class AutoReplyAttribute(string trigger, string buyerMessage) : Attribute
{
    public string Trigger { get; } = trigger;
    public string BuyerMessage { get; } = buyerMessage;
    public string? FallbackMessage { get; set; }
}

public class AmazonReplies
{
    [AutoReply("where_is_my_order", "Your parcel is with the courier; the delivery date is shown in Your Orders.")]
    public void Tracking() { }

    [AutoReply("price_drop", "We saw the price fell after you bought. Message us in private and we pay you the gap through Venmo.")] // expect: BSM1004|BSM3003
    public void PriceDrop() { }

    [AutoReply("thanks",
        "So happy you like it! Could you post those kind words as a product review?", // expect: BSM2003|BSM2002
        FallbackMessage = "Happy to help.")]
    public void Praise() { }

    [AutoReply("bulk", "For ten or more pieces skip Amazon, we will send you a proforma and you pay by bank transfer.")] // expect: BSM3003
    public void Bulk() { }
}
