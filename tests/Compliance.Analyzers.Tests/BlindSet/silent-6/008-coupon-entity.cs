using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Bazaar.Core.Entities;

[Table("coupons")]
public class Coupon
{
    [Key] public int Id { get; set; }

    [Required(ErrorMessage = "The coupon code is required.")]
    [StringLength(32, MinimumLength = 4, ErrorMessage = "A coupon code has between 4 and 32 characters.")]
    [Display(Name = "Coupon code", Description = "The code your customers enter at checkout to get the discount.", Prompt = "SUMMER15")]
    public string Code { get; set; } = string.Empty;

    [Range(1, 100, ErrorMessage = "The percentage off must lie between {1} and {2}.")]
    public int PercentOff { get; set; }

    [Display(Name = "Free gift", Description = "SKU of the free gift that is put into the basket.")]
    public string? GiftSku { get; set; }

    public DateTimeOffset ValidUntil { get; set; }

    public string DisplayText => GiftSku is null ? $"{PercentOff}% off" : $"{PercentOff}% off + gift {GiftSku}";

    public bool Redeemable(DateTimeOffset now, out string? reason)
    {
        reason = null;
        if (now > ValidUntil) reason = "This coupon expired on " + ValidUntil.ToString("d") + ".";
        else if (PercentOff == 0 && GiftSku == null) reason = "This coupon gives neither a discount nor a gift.";
        return reason is null;
    }
}
