using System.ComponentModel.DataAnnotations;

namespace Birchline.Admin.ViewModels;

public class CampaignEditModel
{
    [Display(Name = "Coupon code", Prompt = "e.g. SAVE20", Description = "Customers type this at checkout in the client's own Shopify store.")]
    public string? CouponCode { get; set; }

    [Display(Name = "Free gift with purchase")]
    public bool FreeGift { get; set; }

    [Display(Name = "Discount %")]
    [Range(1, 90, ErrorMessage = "Discount must be between 1% and 90%.")]
    public int Discount { get; set; }

    [Display(Name = "Review request mode", Description = "Off, or Amazon's own Request a Review button.")]
    public string ReviewMode { get; set; } = "off";

    [Required(ErrorMessage = "Pick at least one marketplace before you send the campaign for review.")]
    public string[] Marketplaces { get; set; } = [];
}
