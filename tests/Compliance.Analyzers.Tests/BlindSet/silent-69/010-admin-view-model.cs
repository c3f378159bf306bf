using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace WebShop.Admin.Models
{
    public class PromotionEditModel
    {
        [Display(Name = "Coupon code", Description = "Leave empty to create a promotion without a code.")]
        [StringLength(20, ErrorMessage = "The coupon code may have 20 characters at most.")]
        public string Code { get; set; }

        [Display(Name = "Discount in percent")]
        [Range(1, 90, ErrorMessage = "Enter a discount between 1 and 90 percent.")]
        public int Percent { get; set; }

        [Display(Name = "Free gift", Description = "Product that is added to the cart at no charge.")]
        public string GiftSku { get; set; }

        [Display(Name = "Send gift card by e-mail")]
        public bool SendGiftCard { get; set; }

        [Display(Name = "Loyalty points")]
        public int Points { get; set; }
    }

    public enum PromotionType
    {
        [Description("Percentage off the next order")]
        NextOrder,

        [Description("Buy one, get one free")]
        BuyOneGetOne,

        [Description("Gift card for new subscribers")]
        GiftCard
    }
}
