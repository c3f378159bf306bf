using System.ComponentModel.DataAnnotations;

namespace Hartwell.Marketplace.Configuration;

public sealed class MessageTemplateOptions
{
    public const string SectionName = "Marketplace:Messages";

    [Required(ErrorMessage = "A refund template is required; coupon templates are optional.")]
    public string RefundBody { get; init; } = "Hello, we've refunded {amount} for order {orderId} to your original payment method.";

    [StringLength(2000)]
    public string PostDeliveryBody { get; init; } = "Hello {buyerName}, hope all's well. Do drop us a glowing write-up on Amazon and we'll knock {percent}% off whatever you buy next."; // expect: BSM2001

    public string? SecondReminderBody { get; set; } =
        "Hello {buyerName}, we asked last Tuesday but haven't seen your review yet, so here's another nudge: please leave one today."; // expect: BSM2006

    public string ApologySubject { get; set; } = "Your order {orderId}";

    public string ApologyBody { get; set; } = "Hello {buyerName}, the courier left your parcel in the rain. We've refunded you in full, and here's an extra £20 by PayPal for your trouble: just send us your PayPal address."; // expect: BSM1004|BSM1003

    public int DelayDays { get; init; } = 5;

    public bool SendOnSunday { get; init; }
}
