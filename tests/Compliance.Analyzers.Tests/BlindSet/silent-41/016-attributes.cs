using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Stonebridge.Admin.Models;

[Description("A campaign that gives customers of the web shop a coupon code by e-mail.")]
public class CampaignModel
{
    [Display(Name = "Coupon code", Description = "Shown to the customer in the newsletter, e.g. \"15% off your next order\".")]
    [Required(ErrorMessage = "Enter the coupon code you want to send.")]
    public string Code { get; set; } = "";

    [Display(Name = "Ask for a review", Prompt = "Send a review reminder after 14 days")]
    public bool AskForReview { get; set; }

    [Display(Name = "Free gift", Description = "SKU of the free gift that is put into the parcel.")]
    public string? GiftSku { get; set; }

    [System.Obsolete("Cashback campaigns ended; use store credit.")]
    public decimal Cashback { get; set; }

    [Phone(ErrorMessage = "Please give a WhatsApp number with country code.")]
    public string? WhatsApp { get; set; }
}
