using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Lichtwerk.Compliance.Model;

public enum ViolationKind
{
    [Description("Discount or coupon offered to a buyer")] Discount,
    [Description("Gift, gift card or free product offered")] Gift,
    [Description("Review asked for in exchange for value")] PaidReview,
    [Description("Buyer asked to change or delete a review")] ReviewRemoval,
    [Description("Phone, e-mail, WhatsApp or WeChat given to the buyer")] Contact,
    [Description("引导买家到站外交易")] OffPlatform,
}

public class Violation
{
    public int Id { get; set; }

    [Display(Name = "Rule", Prompt = "Choose the kind, e.g. coupon or 5-star request")]
    public ViolationKind Kind { get; set; }

    [Required(ErrorMessage = "Quote the words in which the coupon, gift or review request was offered.")]
    public string Quote { get; set; } = "";
}
