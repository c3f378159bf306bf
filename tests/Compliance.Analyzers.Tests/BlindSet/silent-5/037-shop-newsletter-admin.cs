using System.ComponentModel.DataAnnotations;

namespace Shop.Admin.Models
{
    public class CampaignModel
    {
        [Required(ErrorMessage = "Please enter the subject of your campaign.")]
        [Display(Name = "Subject", Prompt = "e.g. 20% off everything, only for you")]
        public string Subject { get; set; }

        [Display(Name = "Coupon", Description = "The coupon code your customers will get in the mail.")]
        [StringLength(20, ErrorMessage = "Your coupon code must not be longer than 20 characters.")]
        public string CouponCode { get; set; }

        [Display(Name = "Free gift", Description = "If set, you give every customer a free gift with the next order.")]
        public bool FreeGift { get; set; }

        [UIHint("Html")]
        [Display(Name = "Text", Prompt = "Dear customer, here is your voucher ...")]
        public string Body { get; set; }

        [RegularExpression(@"^(\d{1,2}|100)%?$", ErrorMessage = "The discount must be a percentage, like 15% off.")]
        public string Discount { get; set; }
    }
}
