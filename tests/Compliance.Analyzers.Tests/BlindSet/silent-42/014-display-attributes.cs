using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace PennineTools.Admin.Models;

public class PromotionEditModel
{
    [Display(Name = "Discount for returning customers", Description = "Percentage off the next order; shown in the web shop only.")]
    [Range(0, 50, ErrorMessage = "You can give at most 50% off.")]
    public int ReturningDiscount { get; set; }

    [Display(Name = "Free gift", Prompt = "e.g. leather strop")]
    public string FreeGift { get; set; }

    [Description("Send a gift card by e-mail once the customer has spent more than this amount.")]
    public decimal GiftCardThreshold { get; set; }

    [Display(Name = "Ask for review", Description = "Amazon's own Request a Review button is pressed for the order; no text of ours is sent.")]
    public bool RequestReview { get; set; }

    [Required(ErrorMessage = "Please enter a coupon code.")]
    [RegularExpression("^[A-Z0-9]{4,12}$", ErrorMessage = "Coupon codes consist of 4 to 12 capital letters or digits.")]
    public string CouponCode { get; set; }
}

public enum PromotionKind
{
    [Description("Coupon")] Coupon,
    [Description("Cashback")] Cashback,
    [Description("Buy one, get one free")] BuyOneGetOne,
    [Description("Loyalty points")] Points,
}
