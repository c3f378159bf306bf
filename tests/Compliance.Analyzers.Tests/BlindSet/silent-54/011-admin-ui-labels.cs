using System.ComponentModel.DataAnnotations;

namespace Grundstein.Admin.Models;

public class PromotionEditModel
{
    [Display(Name = "Discount", Prompt = "e.g. 15% off", Description = "Percentage that is taken off the list price while the promotion runs.")]
    [Range(1, 90, ErrorMessage = "The discount must be between 1% and 90% off.")]
    public int Percent { get; set; }

    [Display(Name = "Coupon code", Description = "Leave empty to let the system create a code per customer.")]
    public string? Code { get; set; }

    [Display(Name = "Free gift", Description = "SKU of the free gift that is added to the basket.")]
    public string? GiftSku { get; set; }

    public string PageTitle => "New promotion";
    public string SaveButtonText => "Save coupon";
    public string DeleteConfirmText => "Delete this coupon? Orders that used it keep their discount.";
    public string EmptyListText => "No gift cards yet. Create the first gift card with the button above.";
}
