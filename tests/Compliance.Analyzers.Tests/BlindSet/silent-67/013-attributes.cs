using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Elmstead.Admin.Options
{
    public enum CampaignKind
    {
        [Description("Percentage off the next purchase")]
        NextPurchase,

        [Description("Free gift added to the parcel")]
        FreeGift,

        [Description("Gift card sent by e-mail")]
        GiftCard,

        [Display(Name = "Refer a friend", Description = "Both friends get a credit in our own web shop")]
        Referral
    }

    [DisplayName("Review monitor")]
    public class ReviewMonitorOptions
    {
        [Category("Alerts"), Description("Mail the product manager when a one-star review is posted.")]
        public bool AlertOnOneStar { get; set; }

        [Obsolete("Asking buyers to remove feedback is no longer supported by the API.", true)]
        public bool SendFeedbackRemoval { get; set; }

        [Display(Prompt = "e.g. +1 415 555 0142", Description = "Phone number of your warehouse")]
        public string Phone { get; set; }
    }
}
