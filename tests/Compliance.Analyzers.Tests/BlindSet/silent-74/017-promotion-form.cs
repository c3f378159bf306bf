using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Larkspur.Home.Backoffice.Models;

public class PromotionFormModel
{
    [Display(Name = "Discount (% off)", Description = "Percentage taken off the list price while the promotion runs")]
    [Range(1, 80, ErrorMessage = "The discount must lie between 1 and 80 percent.")]
    public int Percent { get; set; }

    [Display(Name = "Promo code", Prompt = "SUMMER20")]
    [Required(ErrorMessage = "Enter a coupon code or switch the promotion to automatic.")]
    public string Code { get; set; } = "";

    [DisplayName("Free gift with purchase")]
    public bool FreeGift { get; set; }

    [Description("Number of five-star reviews the product must have before it can be promoted")]
    public int MinimumReviews { get; set; }

    public string SaveButton => "Save promotion";

    public string EmptyState => "No coupons yet. Create one to get started.";
}
