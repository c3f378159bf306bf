using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace WebShop.Domain.Promotions
{
    [Table("coupons")]
    public class Coupon
    {
        [Key] public Guid Id { get; set; }

        [Required(ErrorMessage = "Please enter a coupon code.")]
        [StringLength(20, ErrorMessage = "The coupon code may have at most {1} characters.")]
        [Display(Name = "Coupon code", Description = "Code the customer types at checkout to get the discount")]
        public string Code { get; set; } = "";

        [Range(1, 90, ErrorMessage = "The discount must be between 1% and 90% off.")]
        public int PercentOff { get; set; }

        public DateTimeOffset? ValidUntil { get; set; }

        public override string ToString() => $"Coupon {Code}: {PercentOff}% off";
    }
}
