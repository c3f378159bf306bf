using System.ComponentModel.DataAnnotations;

namespace ChannelLoom.Web.Areas.Admin.ViewModels;

public class PromotionEditModel
{
    [Display(Name = "Coupon code", Description = "The code shoppers type in at checkout to get the discount.")]
    [Required(ErrorMessage = "Please enter a coupon code.")]
    public string? Code { get; set; }

    [Display(Name = "Percent off", Prompt = "e.g. 15% off the next order")]
    [Range(1, 90, ErrorMessage = "Choose a discount between {1}% and {2}%.")]
    public int PercentOff { get; set; }

    [Display(Name = "Free gift", Description = "Adds this product to the cart for free when the coupon is used.")]
    public string? FreeGiftSku { get; set; }

    [Display(Name = "Hide negative reviews", Description = "Do not show product reviews below three stars in the widget.")]
    public bool HideNegativeReviews { get; set; }

    [Display(Name = "WhatsApp number", Description = "Shown in the footer of the Shopify storefront.")]
    [Phone(ErrorMessage = "Enter a phone number with the country code.")]
    public string? WhatsApp { get; set; }

    [Display(Name = "Cashback (%)")]
    public decimal Cashback { get; set; }
}
