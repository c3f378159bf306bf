using System;

namespace Hearthline.Messaging.Copy;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerCopyAttribute : Attribute
{
    public BuyerCopyAttribute(string text) => Text = text;
    public string Text { get; }
    public string? Subject { get; set; }
}

public enum BuyerMessageKind
{
    [BuyerCopy("Hello {name}, we need your apartment number for order {order}. Without it the carrier returns the mixer to us.", Subject = "Address for your order")]
    AddressMissing,

    [BuyerCopy("Hello {name}, post a picture of the mixer with your review and the whisk attachment is yours for nothing.", Subject = "Your mixer")] // expect: BSM2001
    PhotoReview,

    [BuyerCopy("Hello {name}, would you mind sharing your experience with the mixer in a review?", Subject = "Your mixer")] // expect: BSM2006
    PlainReview,

    [BuyerCopy("Hello {name}, the motor block of order {order} is under warranty until {until}; the certificate is attached.", Subject = "Warranty")]
    Warranty,
}
