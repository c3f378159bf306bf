using System.ComponentModel.DataAnnotations;

namespace OmniPanel.Admin.Models
{
    public class CampaignEditModel
    {
        [Display(Name = "Discount (%)", Description = "How many percent customers save on their next order")]
        [Range(1, 90, ErrorMessage = "Please enter a discount between 1 and 90 percent.")]
        public int Percent { get; set; }

        [Display(Name = "Coupon code", Prompt = "e.g. THANKYOU15")]
        [Required(ErrorMessage = "Your campaign needs a coupon code.")]
        public string Code { get; set; }

        [Display(Name = "Free gift", Description = "Give a free gift with every order above the limit")]
        public bool WithGift { get; set; }

        [Display(Name = "Cashback", GroupName = "Rewards of your loyalty club")]
        public decimal Cashback { get; set; }

        public string DeleteQuestion => "Do you want to delete the selected reviews?";
        public string SavedHint => "The voucher was saved. It can be used in your web shop at once.";
        public string EmptyHint => "No reviews yet.";
        public string WhatsAppLabel => "WhatsApp number of the shop owner";
    }
}
