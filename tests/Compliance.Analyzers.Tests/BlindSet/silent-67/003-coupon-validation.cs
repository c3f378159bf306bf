using System;
using System.ComponentModel.DataAnnotations;

namespace Birchwood.Shop.Web.Models
{
    public class CouponEditModel
    {
        [Required(ErrorMessage = "Enter the coupon code.")]
        [Display(Name = "Coupon code", Description = "Customers enter this code at checkout to get the discount.")]
        public string Code { get; set; }

        [Range(1, 90, ErrorMessage = "The discount must be between 1 and 90 percent.")]
        public int Percent { get; set; }

        public DateTime? ValidUntil { get; set; }

        public void EnsureUsable(DateTime now)
        {
            if (ValidUntil < now)
                throw new InvalidOperationException($"Coupon {Code} has expired and can no longer be redeemed.");
            if (string.IsNullOrWhiteSpace(Code))
                throw new ValidationException("A free gift campaign needs a coupon code.");
        }
    }
}
