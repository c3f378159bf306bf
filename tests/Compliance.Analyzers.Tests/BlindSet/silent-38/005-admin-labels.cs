using System.ComponentModel.DataAnnotations;

namespace Backoffice.Promotions.ViewModels;

public class CampaignEditViewModel
{
    [Required(ErrorMessage = "Choose a discount type.")]
    [Display(Name = "Discount type", Description = "Percentage off, amount off or free shipping.")]
    public string DiscountType { get; set; } = "";

    [Display(Name = "Gift card value", Prompt = "e.g. 25")]
    public decimal? GiftCardValue { get; set; }

    [Display(Name = "Ask for review after delivery", Description = "Uses the Solicitations API. Amazon writes the text itself.")]
    public bool RequestReview { get; set; }

    [StringLength(40, ErrorMessage = "The coupon title may have at most {1} characters.")]
    public string CouponTitle { get; set; } = "";

    public string PageTitle => "Edit promotion";
    public string SaveButton => "Save coupon";
    public string DeleteHint => "Deleted coupons cannot be restored. Orders that used the coupon keep their discount.";
}
