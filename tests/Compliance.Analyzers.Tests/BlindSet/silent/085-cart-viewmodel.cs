using System.ComponentModel.DataAnnotations;

namespace Shoply.Web.Models
{
    public class CartModel
    {
        [Display(Name = "Coupon code", Prompt = "Enter your coupon code")]
        [StringLength(20, ErrorMessage = "The coupon code can have at most 20 characters.")]
        public string? CouponCode { get; set; }

        [Display(Name = "Gift card number")]
        [RegularExpression(@"^[A-Z0-9]{16}$", ErrorMessage = "This is not a valid gift card number.")]
        public string? GiftCardNumber { get; set; }

        [Range(0, 100, ErrorMessage = "The discount must be an integer between 0 and 100.")]
        public int Discount { get; set; }

        [Display(Name = "This order is a gift", Description = "We print the gift message on a card.")]
        public bool IsGift { get; set; }
    }
}
