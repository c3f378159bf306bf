using System.ComponentModel.DataAnnotations;

namespace Oakline.Admin.Models;

public class CampaignEditModel
{
    [Display(Name = "Coupon code", Prompt = "e.g. WELCOME10", Description = "Shoppers enter this code in our web shop to get the discount.")]
    [Required(ErrorMessage = "Enter a coupon code or choose 'no coupon'.")]
    public string? CouponCode { get; set; }

    [Display(Name = "Gift card value")]
    [Range(5, 500, ErrorMessage = "A gift card must be worth between 5 and 500 dollars.")]
    public decimal GiftCardValue { get; set; }

    [Display(Name = "Ask for reviews", Description = "Turns Amazon's Request a Review button on for all delivered orders.")]
    public bool RequestReviews { get; set; }

    [Display(Name = "Hide negative reviews from the dashboard")]
    public bool HideNegative { get; set; }

    public string SavedMessage => "Campaign saved. Your coupon goes live at midnight.";

    public string DeletedMessage => "The selected reviews were removed from the list. They remain on Amazon.";
}
