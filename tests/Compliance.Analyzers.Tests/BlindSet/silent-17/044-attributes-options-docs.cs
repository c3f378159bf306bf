using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Contour.Commerce.AfterSales;

public sealed class GuardOptions
{
    [Display(Name = "Block coupons", Description = "Blocks outgoing messages that contain a coupon code or promise a discount.")]
    public bool BlockCoupons { get; set; } = true;

    [Display(Name = "Block gifts", Description = "Blocks messages in which the buyer is offered a free gift or a gift card.")]
    public bool BlockGifts { get; set; } = true;

    [Description("If set, agents see a warning when they ask a buyer for a five-star review.")]
    public bool WarnOnPositiveReviewRequest { get; set; } = true;

    [Obsolete("Asking buyers to remove negative feedback is not allowed any more.")]
    public bool SendFeedbackRemoval { get; set; }

    [Required(ErrorMessage = "Please enter the address to which blocked messages are reported.")]
    public string ReportTo { get; set; } = "";

    public string ApologyText { get; set; } =
        "We are sorry about the loose heel. You can return the shoes for a full refund, or we send you another pair free of charge, whichever you prefer.";
}
