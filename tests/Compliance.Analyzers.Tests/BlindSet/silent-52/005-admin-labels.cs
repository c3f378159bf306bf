using System.ComponentModel.DataAnnotations;

namespace Backoffice.ViewModels;

public class CampaignEditViewModel
{
    [Display(Name = "Discount in percent", Description = "How much the customer saves on the next purchase.")]
    [Range(1, 90, ErrorMessage = "The discount must be between 1% and 90% off.")]
    public int Percent { get; set; }

    [Display(Name = "Coupon code", Prompt = "e.g. SUMMER20")]
    [Required(ErrorMessage = "Please enter a coupon code.")]
    public string? Code { get; set; }

    [Display(Name = "Free gift", Description = "Adds a free gift to every order above the threshold.")]
    public bool FreeGift { get; set; }

    [Display(Name = "Gift card template")]
    public int? GiftCardTemplateId { get; set; }

    [Display(Name = "Show \"rate this product\" box on the product page")]
    public bool ShowReviewBox { get; set; }
}
