using System.ComponentModel.DataAnnotations;

namespace Shopwell.Admin.ViewModels;

public class PromotionEditModel
{
    [Display(Name = "Coupon code", Description = "Shoppers type this code at checkout to get the discount.")]
    [Required(ErrorMessage = "Enter a coupon code.")]
    public string Code { get; set; } = string.Empty;

    [Display(Name = "Percent off", Prompt = "e.g. 20% off")]
    [Range(1, 90, ErrorMessage = "The discount must be between 1% and 90%.")]
    public int Percent { get; set; }

    [Display(Name = "Gift card amount")]
    public decimal? GiftCardAmount { get; set; }

    [Display(Name = "Send review request", Description = "Uses Amazon's Request a Review button for each order.")]
    public bool RequestReview { get; set; }

    [Display(Name = "Cashback rate", GroupName = "Loyalty")]
    public decimal CashbackRate { get; set; }

    public string StatusText => Percent > 50 ? "Discount needs approval" : "Discount active";
}
