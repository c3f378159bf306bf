using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Sellerboardy.Web.ViewModels
{
    public enum CampaignType
    {
        [Description("Coupon, percentage off")]
        PercentCoupon,

        [Description("Buy one, get one free")]
        Bogo,

        [Description("Gift card for referring a friend")]
        Referral
    }

    public class ReviewRequestSettingsViewModel
    {
        [Display(Name = "Request reviews automatically", Description = "Calls Amazon's Request a Review for delivered orders. Amazon writes the text.")]
        public bool Enabled { get; set; }

        [Range(5, 30, ErrorMessage = "Reviews can be requested between 5 and 30 days after delivery.")]
        [Display(Name = "Days after delivery")]
        public int Days { get; set; }

        [Display(Name = "Skip refunded orders", Description = "Orders with a refund or a return label are left out.")]
        public bool SkipRefunded { get; set; }

        [Display(Name = "Alert on low ratings", Description = "Mails your team when a product gets a review with one or two stars.")]
        public bool AlertOnLowRating { get; set; }

        [Display(Name = "Campaign type", Prompt = "Choose coupon, BOGO or referral")]
        public CampaignType Campaign { get; set; }
    }
}
