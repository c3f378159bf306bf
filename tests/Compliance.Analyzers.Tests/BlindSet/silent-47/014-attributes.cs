using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Quillmark.Promotions.Api;

public class CreatePromotionRequest
{
    [Required(ErrorMessage = "Please enter a discount code.")]
    [Display(Name = "Discount code", Description = "Shoppers type this code at checkout to get money off.")]
    public string Code { get; set; } = "";

    [Range(5, 80, ErrorMessage = "The discount must be between 5% and 80% off.")]
    [Description("Percentage off the list price.")]
    public int Percent { get; set; }

    [Description("If true, a free gift is added to the first order of the customer.")]
    public bool WithGift { get; set; }

    [Obsolete("Review rewards were switched off, offering a gift card for a review breaks Amazon's rules.")]
    public string? ReviewReward { get; set; }
}

public enum PromotionKind
{
    [Description("Buy one, get one free")] BuyOneGetOne,
    [Description("Gift card for the next purchase")] GiftCardNextPurchase,
    [Description("优惠券")] Coupon,
    [Description("满减活动")] ManJian,
}
