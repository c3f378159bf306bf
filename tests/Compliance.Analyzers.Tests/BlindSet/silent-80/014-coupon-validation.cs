using System;
using System.ComponentModel.DataAnnotations;

namespace Northpeak.Audio.Admin.Models
{
    public class CouponEditModel
    {
        [Required(ErrorMessage = "Please enter a coupon code.")]
        [StringLength(20, ErrorMessage = "The coupon code may not be longer than 20 characters.")]
        [Display(Name = "Coupon code", Description = "Customers type this code at checkout to get the discount.")]
        public string Code { get; set; }

        [Range(1, 90, ErrorMessage = "The discount must lie between 1% and 90% off.")]
        [Display(Name = "Discount in percent")]
        public int Percent { get; set; }

        [Display(Name = "Free gift", Description = "A free gift is added to the basket when the total exceeds the limit.")]
        public bool FreeGift { get; set; }

        [DataType(DataType.Date)]
        public DateTime? ValidUntil { get; set; }

        public void EnsureUsable(DateTime now)
        {
            if (ValidUntil < now)
                throw new ValidationException($"Coupon {Code} expired on {ValidUntil:d}; your customers can no longer save {Percent}% with it.");
        }
    }
}
