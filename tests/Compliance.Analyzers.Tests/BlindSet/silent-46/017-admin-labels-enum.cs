using System.ComponentModel.DataAnnotations;

namespace AsinBuddy.Admin.Models;

public enum PromotionType
{
    [Display(Name = "Percentage off", Description = "Shoppers get a percentage off the list price.")]
    PercentageOff,
    [Display(Name = "Buy one, get one free")]
    Bogo,
    [Display(Name = "Free gift with purchase")]
    FreeGift,
    [Display(Name = "Claim code (single use)")]
    ClaimCode,
}

public class CampaignEditModel
{
    [Display(Name = "Ask for a review", Prompt = "Days after delivery")]
    public int ReviewDays { get; set; }

    [Required(ErrorMessage = "Please enter the coupon code.")]
    public string? CouponCode { get; set; }

    [Display(Name = "Delete review request", Description = "Removes the planned review request of this order.")]
    public bool DeleteReviewRequest { get; set; }

    [EmailAddress(ErrorMessage = "Please enter a valid e-mail address so that we can contact you.")]
    public string? OwnerEmail { get; set; }
}
