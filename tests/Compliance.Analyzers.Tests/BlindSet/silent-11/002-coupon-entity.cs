using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Mall.Promotion.Entities
{
    /// <summary>优惠券</summary>
    [Table("sys_coupon")]
    public class Coupon
    {
        [Key]
        public long Id { get; set; }

        [Display(Name = "优惠券名称"), Required(ErrorMessage = "优惠券名称不能为空")]
        [StringLength(50, ErrorMessage = "优惠券名称不能超过50个字符")]
        public string Name { get; set; } = "满100减20优惠券";

        [Display(Name = "Coupon code", Description = "The code the customer enters at checkout to get the discount")]
        public string Code { get; set; } = string.Empty;

        [Column("discount_percent")]
        public decimal DiscountPercent { get; set; }

        [Display(Name = "Free gift SKU")]
        public string? GiftSku { get; set; }

        public DateTime ValidUntil { get; set; }

        public ICollection<CouponUsage> Usages { get; set; } = new List<CouponUsage>();

        public override string ToString() => $"Coupon {Code} ({DiscountPercent}% off until {ValidUntil:d})";
    }

    public class CouponUsage { public long Id { get; set; } public long CouponId { get; set; } }
}
