using System.ComponentModel.DataAnnotations;

namespace Relata.Crm.Web.Models;

public class CampaignEditViewModel : IValidatableObject
{
    [Display(Name = "Campaign title", Prompt = "Summer sale: 20% off everything")]
    [Required(ErrorMessage = "Please give your campaign a title.")]
    public string Title { get; set; } = "";

    [Display(Name = "Coupon code", Description = "Contacts get this promo code in the newsletter.")]
    public string? CouponCode { get; set; }

    [Display(Name = "WhatsApp number", Prompt = "+49 151 000000", Description = "Contacts can reach your sales team here.")]
    [Phone(ErrorMessage = "Please enter your WhatsApp number with the country code.")]
    public string? WhatsApp { get; set; }

    [Display(Name = "Gift for new subscribers")]
    public bool SendsGift { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (SendsGift && string.IsNullOrEmpty(CouponCode))
            yield return new ValidationResult("You need a coupon code when you want to send your contacts a gift.", [nameof(CouponCode)]);

        if (Title.Contains("5 star", StringComparison.OrdinalIgnoreCase))
            yield return new ValidationResult("Please do not ask your customers for five-star reviews in a campaign title.", [nameof(Title)]);
    }
}
