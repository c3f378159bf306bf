using System.ComponentModel.DataAnnotations;

namespace Westport.Web.Models;

public sealed class GiftCardForm
{
    [Required(ErrorMessage = "Enter the amount of the gift card.")]
    [Range(5, 500, ErrorMessage = "A gift card can be worth between $5 and $500.")]
    [Display(Name = "Value", Description = "The amount your friend can spend in our shop.")]
    public decimal Value { get; set; }

    [EmailAddress(ErrorMessage = "Please enter a valid e-mail address.")]
    [Display(Name = "Recipient's e-mail address")]
    public string Recipient { get; set; } = string.Empty;

    [StringLength(200, ErrorMessage = "Your message may have at most {1} characters.")]
    [Display(Name = "Personal message", Prompt = "Happy birthday! Enjoy your free coffee.")]
    public string? Note { get; set; }
}

public sealed class ProductReviewForm
{
    [Range(1, 5, ErrorMessage = "Please choose between 1 and 5 stars.")]
    public int Stars { get; set; }

    [Required(ErrorMessage = "Please write a review before you submit.")]
    public string Text { get; set; } = string.Empty;
}
