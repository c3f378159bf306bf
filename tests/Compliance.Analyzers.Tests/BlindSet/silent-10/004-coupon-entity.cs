using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Mall.Promotion.Domain
{
    [Table("mall_coupon")]
    public class Coupon
    {
        [Key] public long Id { get; set; }

        [Display(Name = "优惠券名称", Description = "显示给买家看的优惠券名称，如：满 100 减 20")]
        [Required(ErrorMessage = "请填写优惠券名称")]
        public string Name { get; set; } = "新人专享券";

        [Display(Name = "Discount percentage", Description = "Percentage taken off the price when the coupon code is used")]
        [Range(1, 99, ErrorMessage = "The discount must be between 1 and 99 percent.")]
        public int Percent { get; set; }

        [StringLength(32, ErrorMessage = "Your coupon code must not be longer than 32 characters.")]
        public string Code { get; set; } = "";

        [Obsolete("Use GiftCard instead; a coupon never gave a free gift.")]
        public bool IsGift { get; set; }

        public DateTime ExpiresAt { get; set; }

        public override string ToString() => $"Coupon {Code}: {Percent}% off, expires {ExpiresAt:u}";
    }
}
