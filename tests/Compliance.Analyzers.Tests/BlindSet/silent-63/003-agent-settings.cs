using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Ticketing.Web.Models
{
    public class AgentSettingsViewModel
    {
        [Display(Name = "Block outgoing coupon codes", Description = "When on, a reply that contains a coupon code cannot be sent by agents.")]
        public bool BlockCoupons { get; set; } = true;

        [Display(Name = "Warn on review requests", Description = "Shows a banner if an agent asks a buyer to change or delete a review.")]
        public bool WarnOnReviewTalk { get; set; } = true;

        [Required(ErrorMessage = "Enter at least one phrase, for example 'leave us 5 stars and get a gift card'.")]
        public string ForbiddenPhrases { get; set; } = "";

        [Range(0, 500, ErrorMessage = "The refund limit for agents must lie between 0 and 500.")]
        public decimal RefundLimit { get; set; }

        [Description("Agents above this level may issue a full refund without approval.")]
        public int ApprovalLevel { get; set; }
    }
}
