using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Contoso.WebShop.Domain.Promotions;

[Table("coupons")]
public class Coupon
{
    [Key] public int Id { get; set; }

    [Required(ErrorMessage = "Please enter a coupon code.")]
    [StringLength(24, ErrorMessage = "The coupon code may have at most {1} characters.")]
    [Display(Name = "Coupon code", Description = "Customers enter this code at checkout to get the discount.")]
    public string Code { get; set; } = "";

    [Range(1, 100, ErrorMessage = "The discount must lie between 1% and 100% off.")]
    [Display(Name = "Percent off")]
    public int PercentOff { get; set; }

    [Display(Name = "Free gift SKU", Description = "Optional free gift that is added to the cart with this coupon.")]
    public string? FreeGiftSku { get; set; }

    public bool IsUsable(DateTime now) => ValidUntil is null || now <= ValidUntil;
    public DateTime? ValidUntil { get; set; }

    public override string ToString() => $"Coupon {Code} ({PercentOff}% off)";
}
