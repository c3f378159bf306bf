using System.ComponentModel.DataAnnotations;

namespace Acier.Jardin.Backoffice.ViewModels;

public class CampaignViewModel
{
    [Display(Name = "Gift card amount", Description = "Amount of the gift card that webshop customers receive.")]
    [Range(5, 100, ErrorMessage = "The gift card must be worth between £5 and £100.")]
    public decimal GiftCardAmount { get; set; }

    [Display(Name = "Discount on next order", Prompt = "e.g. 10% off")]
    public string? NextOrderDiscount { get; set; }

    [Display(Name = "Ask for review")]
    public bool AskForReview { get; set; }

    [Required(ErrorMessage = "Please choose a coupon.")]
    public string CouponId { get; set; } = "";

    public string SaveButton => "Save coupon";
    public string DeleteButton => "Delete selected reviews";
    public string Placeholder => "Search reviews by star rating";
}
