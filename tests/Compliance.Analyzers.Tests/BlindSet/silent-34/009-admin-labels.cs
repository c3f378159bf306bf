using System.ComponentModel.DataAnnotations;

namespace Backoffice.Pages.Promotions;

public sealed class PromotionForm
{
    [Display(Name = "Coupon code", Prompt = "e.g. SPRING15", Description = "Shown in the list of promotions; customers type it at checkout.")]
    [Required(ErrorMessage = "A coupon code is required.")]
    public string? Code { get; set; }

    [Display(Name = "Discount in percent")]
    [Range(1, 70, ErrorMessage = "Discount must be between {1} and {2} percent.")]
    public int Percent { get; set; }

    [Display(Name = "Free gift", Description = "SKU of the free gift that is put into the basket")]
    public string? GiftSku { get; set; }

    [Display(Name = "Cashback account", Description = "Account from which the cashback is booked")]
    public string? CashbackAccount { get; set; }

    [Display(Name = "Ask for review", Description = "Request a review five days after delivery through the Solicitations API")]
    public bool AskForReview { get; set; }

    [Display(Name = "优惠券代码", Description = "结账时输入的优惠券代码")]
    public string? CodeZh { get; set; }

    public static readonly string[] TabTitles = ["Coupons", "Gift cards", "Loyalty points", "Reviews", "Newsletter"];
}
