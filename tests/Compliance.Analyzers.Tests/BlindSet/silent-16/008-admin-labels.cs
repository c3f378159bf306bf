using System.ComponentModel.DataAnnotations;

namespace Sellsmith.Admin.ViewModels;

public sealed class CampaignEditor
{
    [Display(Name = "Coupon code", Prompt = "e.g. SPRING15", GroupName = "Offer")]
    [StringLength(20, MinimumLength = 4, ErrorMessage = "A coupon code has 4 to 20 characters.")]
    public string? CouponCode { get; set; }

    [Display(Name = "Percentage off", Description = "The discount that is taken off at checkout, in whole percent.")]
    [Range(5, 80, ErrorMessage = "Amazon accepts a discount between 5% and 80%.")]
    public int PercentOff { get; set; }

    [Display(Name = "Free gift", Description = "SKU of the gift that is added to the basket.")]
    public string? GiftSku { get; set; }

    [Display(Name = "Request reviews", Description = "Press Amazon's Request a Review button for every delivered order.")]
    public bool RequestReviews { get; set; }

    public static readonly string[] Tabs = ["Coupons", "Giveaways", "Cashback", "Gift cards", "Review requests", "VIP club"];

    public string SaveButton => PercentOff > 50 ? "Save big discount" : "Save discount";
}
