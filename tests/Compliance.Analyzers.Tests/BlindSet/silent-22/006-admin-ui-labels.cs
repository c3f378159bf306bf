using System.ComponentModel.DataAnnotations;

namespace Threadwell.Admin.ViewModels;

public class CampaignEditModel
{
    [Display(Name = "Coupon code", Prompt = "e.g. SUMMER20")]
    [Required(ErrorMessage = "Enter the coupon code your shoppers will type in at checkout.")]
    public string? Code { get; set; }

    [Display(Name = "Discount in percent", Description = "How much is taken off the basket.")]
    [Range(1, 90, ErrorMessage = "You can take between 1% and 90% off.")]
    public int Percent { get; set; }

    [Display(Name = "Add a free gift to the basket")]
    public bool FreeGift { get; set; }

    [Display(Name = "Hide reviews below this number of stars")]
    public int MinStars { get; set; } = 1;

    [Display(Name = "Delete selected reviews")]
    public bool DeleteReviews { get; set; }

    public string SaveButton => "Save coupon";
    public string Help => "Coupons made here only work in your own web shop.";
}
