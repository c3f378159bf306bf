using System.ComponentModel.DataAnnotations;

namespace MarktBruecke.Backoffice.ViewModels;

public class CampaignEditViewModel
{
    [Display(Name = "Coupon code", Prompt = "SPRING-10", Description = "Shoppers type this code in the basket of the web shop.")]
    public string? CouponCode { get; set; }

    [Display(Name = "Free gift with purchase", Description = "Choose a SKU that is added to the basket at no charge.")]
    public string? GiftSku { get; set; }

    [Display(Name = "Cashback (%)")]
    [Range(0, 25, ErrorMessage = "Cashback must be between 0 and 25 percent.")]
    public decimal CashbackPercent { get; set; }

    [Display(Name = "Show review banner", Description = "Turns the banner \"Rate us with five stars\" in the mobile app on or off.")]
    public bool ShowReviewBanner { get; set; }

    [Display(Name = "WhatsApp number of the shop", Description = "Shown in the footer of the web shop.")]
    public string? WhatsAppNumber { get; set; }

    public static readonly string[] Tabs = { "General", "Discounts", "Gift cards", "Vouchers", "Reviews", "Newsletter" };
}
