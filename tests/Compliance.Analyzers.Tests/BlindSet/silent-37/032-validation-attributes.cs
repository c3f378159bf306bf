using System.ComponentModel.DataAnnotations;

namespace Lumagarde.Web.Models
{
    public class ReviewInputModel
    {
        [Required(ErrorMessage = "Please choose how many stars you give.")]
        [Range(1, 5, ErrorMessage = "A review needs between one and five stars.")]
        public int Stars { get; set; }

        [StringLength(2000, MinimumLength = 20, ErrorMessage = "Your review must have at least 20 characters.")]
        [Display(Name = "Your review", Prompt = "What do other customers need to know?")]
        public string Text { get; set; }
    }

    public class CheckoutModel
    {
        [Display(Name = "Coupon code", Description = "You can use one coupon per order.")]
        [RegularExpression("^[A-Z0-9]{4,12}$", ErrorMessage = "This coupon code is not valid.")]
        public string Coupon { get; set; }

        [Display(Name = "Gift card number")]
        [CreditCard(ErrorMessage = "This gift card number is not valid.")]
        public string GiftCard { get; set; }

        [EmailAddress(ErrorMessage = "Please enter a valid e-mail address.")]
        [Display(Name = "E-mail")]
        public string Email { get; set; }
    }
}
