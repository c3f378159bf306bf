using System.ComponentModel.DataAnnotations;

namespace Contora.Shop.Admin.Models;

public class CampaignViewModel
{
    [Display(Name = "Discount for the next order", Prompt = "e.g. 10% off", Description = "Customers get this discount when they enter the code at checkout.")]
    [Range(0, 90, ErrorMessage = "The discount must lie between 0% and 90%.")]
    public decimal Percent { get; set; }

    [Display(Name = "Gift card value")]
    [Required(ErrorMessage = "Please enter the value of the gift card.")]
    public decimal? GiftCard { get; set; }

    [Display(Name = "优惠券代码", Description = "买家在结账页输入该优惠码即可立减")]
    public string? CouponCode { get; set; }

    [Display(Name = "Delete review", Description = "Removes the selected review from the product page. This cannot be undone.")]
    public bool DeleteReview { get; set; }

    [Display(Name = "评价返现开关", Description = "仅供自营商城使用，不同步到亚马逊")]
    public bool Cashback { get; set; }

    public string SaveButtonText => "Save coupon";
    public string EmptyStateText => "No coupons yet. Create your first coupon to get started.";
}
