using System.ComponentModel.DataAnnotations;

namespace Integra.Admin.ViewModels;

public sealed class PromotionEditModel
{
    [Display(Name = "Coupon code", Prompt = "SPRING25", Description = "Shown on the product page of your own web shop.")]
    [RegularExpression("^[A-Z0-9]{4,16}$", ErrorMessage = "A coupon code has 4 to 16 capital letters or digits.")]
    public string CouponCode { get; set; } = "";

    [Display(Name = "Discount in percent", Description = "Percentage taken off the list price.")]
    [Range(1, 80, ErrorMessage = "Enter a discount between 1% and 80% off.")]
    public int Percent { get; set; }

    [Display(Name = "免费赠品 SKU", Description = "满足条件时自动加入购物车的赠品")]
    public string? GiftSku { get; set; }

    [Display(Name = "Minimum rating", Description = "Only reviews with at least this number of stars are shown on the start page.")]
    public int MinimumStars { get; set; } = 4;
}
