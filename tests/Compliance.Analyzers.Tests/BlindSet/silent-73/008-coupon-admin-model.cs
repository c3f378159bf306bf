using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Tilbury.Backoffice.Areas.Admin.Models;

public enum CouponKind
{
    [Description("Percentage off the basket")]
    Percentage = 1,

    [Description("Fixed amount off the next order")]
    FixedAmount = 2,

    [Description("Free gift with purchase")]
    FreeGift = 3,
}

public class CouponEditModel
{
    [Required(ErrorMessage = "Enter the coupon code customers will type at checkout.")]
    [StringLength(20, ErrorMessage = "The promo code may have at most 20 characters.")]
    [Display(Name = "Coupon code", Prompt = "e.g. SAVE20", Description = "Shown to administrators only.")]
    public string Code { get; set; } = "";

    [Range(1, 90, ErrorMessage = "The discount must be between 1% and 90% off.")]
    [Display(Name = "Discount (%)")]
    public int Percent { get; set; }

    [Display(Name = "Kind", Description = "Choose whether the coupon takes money off or adds a free gift.")]
    public CouponKind Kind { get; set; }

    [Display(Name = "Valid until")]
    [DataType(DataType.Date)]
    public DateTime? ValidUntil { get; set; }
}
