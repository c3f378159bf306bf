using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Marlpit.Erp.Promotions;

public enum PromotionKind
{
    [Description("Percentage off the whole order")]
    PercentOff,

    [Description("Customer gets a free gift with the next order")]
    FreeGift,

    [Description("Gift card for returning customers")]
    GiftCard,

    [Display(Name = "买一送一", Description = "购买指定商品赠送同款一件")]
    BuyOneGetOne,

    [Display(Name = "满减", Description = "满一百减二十，与优惠券不可同时使用")]
    Threshold,
}

public class PromotionEditModel
{
    [Display(Name = "Promo code", Prompt = "e.g. SUMMER20", Description = "The code the customer enters at checkout for 20% off")]
    [Required(ErrorMessage = "Please enter a promo code")]
    [StringLength(12, ErrorMessage = "A promo code may have at most 12 characters")]
    public string Code { get; set; } = "";

    [Range(1, 90, ErrorMessage = "The discount must be between 1 and 90 percent")]
    public int Percent { get; set; }

    [Display(Name = "Text on the banner of the web shop")]
    public string? Banner { get; set; }
}
