using System.ComponentModel.DataAnnotations;

namespace Fennwick.CustomerCare.Options;

public sealed class PostPurchaseOptions
{
    public const string SectionName = "PostPurchase";

    [Range(1, 30)]
    public int DaysAfterDelivery { get; set; } = 6;

    [Required]
    public string SubjectLiquid { get; set; } = "About your order {{ order.number }}";

    public string BodyLiquid { get; set; } =
        "Hello {{ customer.name }}, the hammock's knots settle after the first use; re-tighten them once. "
        + "We would love to hear what you think: please leave a product review when you have a minute."; // expect: BSM2006

    public string ReminderLiquid { get; set; } =
        "Hi {{ customer.name }}, we wrote last week but have not seen your review yet. Could you still share one on Amazon?"; // expect: BSM2006

    public string UnhappyLiquid { get; set; } =
        "Not happy with the hammock? Please talk to us first before you rate it. Happy? Then tell everyone on the product page!"; // expect: BSM2003

    public string MissingPartLiquid { get; set; } =
        "Hi {{ customer.name }}, sorry that the carabiner was missing. We have posted one to you free of charge.";
}
